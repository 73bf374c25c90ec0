package org.trabecula.patient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Lesions extends Repository<Lesion, UUID> {

    Lesion saveAndFlush(Lesion lesion);

    Optional<Lesion> findByIdAndPatientId(UUID id, UUID patientId);

    /** Every lesion that was ever recorded, removed ones included. */
    List<Lesion> findByPatientIdOrderByNumber(UUID patientId);
}
