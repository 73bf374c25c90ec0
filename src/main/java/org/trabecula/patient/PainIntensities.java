package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How strong the pains were when last assessed. Declared here and implemented by the module that keeps assessments. */
public interface PainIntensities {

    /**
     * Returns the worst intensity of each pain, by the pain's id, at the newest assessment up to a day, while fresh on that day; a pain
     * without one is left out.
     */
    Map<UUID, Worst> worst(UUID patientId, LocalDate on);

    /** Returns the days on which the pains were assessed. */
    List<LocalDate> days(UUID patientId);

    /**
     * Worst pain, 0 to 10, in the 24 hours before an assessment.
     *
     * @param on day of the assessment
     */
    record Worst(int intensity, LocalDate on) {}
}
