package org.trabecula.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.MedicineUse;
import org.trabecula.assessment.derivation.Past;
import org.trabecula.assessment.derivation.Recorded;

/**
 * What derivations need of a patient besides the sheet itself.
 *
 * @param painLesions lesions that a pain is linked to, by code
 * @param medicines {@code null}: the list was never reviewed
 * @param earlierWeight the weight on record of 5 to 7 months ago; {@code null}: there is none
 * @param past earlier assessments
 */
record Surroundings(
        Map<String, List<String>> painLesions,
        @Nullable MedicineUse medicines,
        @Nullable Recorded earlierWeight,
        Past past) {}
