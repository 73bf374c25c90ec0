package org.trabecula.assessment;

import java.util.List;
import java.util.UUID;

/** Tells with which assessment a patient's later ones are compared. Implemented by the module that keeps the plans. */
public interface BaselineSource {

    /**
     * Returns the assessments on which signed plans were built, that of the plan in force first; empty while no plan was
     * signed. An assessment is compared with the first of them that is not itself: the plan that was made of it came later.
     */
    List<UUID> baselineAssessments(UUID patientId);
}
