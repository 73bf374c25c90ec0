package org.trabecula.assessment;

import java.util.Optional;
import java.util.UUID;

/** Tells with which assessment a patient's later ones are compared. Implemented by the module that keeps the plans. */
public interface BaselineSource {

    /** Returns the assessment on which the plan in force was built; empty while no plan was signed. */
    Optional<UUID> baselineAssessment(UUID patientId);
}
