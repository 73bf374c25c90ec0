package org.trabecula.worklist;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored reasons. */
interface Entries extends Repository<Entry, UUID> {

    Entry save(Entry entry);

    List<Entry> findByPatientIdIn(Collection<UUID> patients);

    @Modifying(flushAutomatically = true)
    @Query("delete from Entry e where e.kind = :kind and e.sourceId = :source")
    void remove(Reason kind, UUID source);

    @Modifying(flushAutomatically = true)
    @Query("delete from Entry e where e.kind = :kind and e.patientId = :patient")
    void removeAll(Reason kind, UUID patient);
}
