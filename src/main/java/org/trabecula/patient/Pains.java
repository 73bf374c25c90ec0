package org.trabecula.patient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Pains extends Repository<Pain, UUID> {

    Pain saveAndFlush(Pain pain);

    Optional<Pain> findByIdAndPatientId(UUID id, UUID patientId);

    /** Every pain that was ever recorded, with its links, ended ones included. */
    @Query("select distinct p from Pain p left join fetch p.lesions where p.patientId = :patient order by p.number")
    List<Pain> ever(UUID patient);
}
