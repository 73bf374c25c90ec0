package org.trabecula.patient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MedicineEntries extends Repository<MedicineEntry, UUID> {

    MedicineEntry saveAndFlush(MedicineEntry entry);

    Optional<MedicineEntry> findByIdAndPatientId(UUID id, UUID patientId);

    /** Every row that was ever recorded, oldest first. */
    @Query("select m from MedicineEntry m where m.patientId = :patient order by m.recordedAt, m.id")
    List<MedicineEntry> ever(UUID patient);

    @Query("select m from MedicineEntry m where m.seriesId = :series and m.toDate is null")
    Optional<MedicineEntry> openOf(UUID series);
}
