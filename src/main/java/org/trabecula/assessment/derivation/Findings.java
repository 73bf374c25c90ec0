package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a patient on a day, before anything is worked out. Stale values are left out by whoever collects it.
 *
 * @param on the day
 * @param patient known answers of patient scope by key
 * @param lesions the lesions in order; {@code null}: the list was never given
 * @param pains the pains that have not ended, in order
 * @param medicines the medicine list; {@code null}: never reviewed
 * @param past earlier assessments to compare with
 */
public record Findings(
        LocalDate on,
        Map<String, Recorded> patient,
        @Nullable List<SubjectFindings> lesions,
        List<SubjectFindings> pains,
        @Nullable MedicineUse medicines,
        Past past) {

    /** Key among the patient's values of a weight that was recorded 5 to 7 months ago; no fact of the dictionary. */
    public static final String WEIGHT_ON_RECORD = "weight_on_record";

    public Findings {
        patient = Map.copyOf(patient);
        lesions = lesions == null ? null : List.copyOf(lesions);
        pains = List.copyOf(pains);
    }
}
