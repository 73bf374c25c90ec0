package org.trabecula.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.MedicineUse;
import org.trabecula.assessment.derivation.Past;

/**
 * What derivations need of a patient besides the sheet itself.
 *
 * @param painLesions lesions that a pain is linked to, by code
 * @param medicines {@code null}: the list was never reviewed
 * @param past earlier assessments
 */
record Surroundings(
        Map<String, List<String>> painLesions, @Nullable MedicineUse medicines, Past past) {}
