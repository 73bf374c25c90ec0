package org.trabecula.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where patients stand. */
interface Standings extends Repository<Standing, UUID> {

    Standing save(Standing standing);

    Optional<Standing> findById(UUID patient);

    @Query("select s.patientId from Standing s where s.changesOn <= :today order by s.changesOn, s.patientId")
    List<UUID> changedBy(LocalDate today, Limit limit);
}
