package org.trabecula.patient;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesion as other modules and screens see it.
 *
 * @param number counts the patient's lesions from 1 and is never given again
 * @param siteKey its site on the body map
 * @param level C1 to S5; R1 to R12 for a rib
 * @param label its site in words
 * @param siteOn since when this site is recorded
 * @param removal why it is no longer on the list; {@code null} while it is
 */
public record LesionView(
        UUID id,
        UUID patientId,
        int number,
        String siteKey,
        String region,
        @Nullable String side,
        @Nullable String level,
        @Nullable String part,
        String label,
        LocalDate siteOn,
        LocalDate recordedOn,
        @Nullable Removal removal,
        @Nullable String removalNote,
        @Nullable LocalDate removedOn,
        long version) {

    /** Returns its id in fact sheets and on screens: L1, L2 … */
    public String code() {
        return "L" + number;
    }
}
