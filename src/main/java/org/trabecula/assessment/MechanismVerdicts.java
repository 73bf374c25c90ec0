package org.trabecula.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MechanismVerdicts extends Repository<MechanismVerdict, UUID> {

    MechanismVerdict save(MechanismVerdict verdict);

    MechanismVerdict saveAndFlush(MechanismVerdict verdict);

    Optional<MechanismVerdict> findById(UUID id);

    List<MechanismVerdict> findByAssessmentIdOrderByPainCode(UUID assessment);
}
