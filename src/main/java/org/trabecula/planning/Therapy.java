package org.trabecula.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A therapy of the catalog; format and meaning in the catalog's README, section 3.
 *
 * @param domain section of the plan
 * @param scope PATIENT or LESION
 * @param group one member is proposed, the others are its alternatives
 * @param medicines names of the medicine list that it would add
 * @param adjustments first MET replaces the dose
 * @param burdens each 0 to 3; one that is absent counts as 0
 * @param patient plain words for the patient
 */
public record Therapy(
        String code,
        String name,
        String domain,
        Scope scope,
        TherapyKind kind,
        @Nullable String group,
        List<String> medicines,
        @Nullable String recommend,
        @Nullable String consider,
        List<Clause> contraindications,
        List<Clause> cautions,
        @Nullable String dose,
        List<Adjustment> adjustments,
        @Nullable String monitoring,
        @Nullable String stop,
        Map<Burden, Integer> burdens,
        BigDecimal onsetDays,
        Evidence evidence,
        List<String> citations,
        @Nullable String patient) {

    /** A dose that replaces the usual one when its criterion is MET. */
    public record Adjustment(String when, String dose) {}

    public Therapy {
        medicines = List.copyOf(medicines);
        contraindications = List.copyOf(contraindications);
        cautions = List.copyOf(cautions);
        adjustments = List.copyOf(adjustments);
        burdens = Map.copyOf(burdens);
        citations = List.copyOf(citations);
    }

    public int burden(Burden burden) {
        return burdens.getOrDefault(burden, 0);
    }
}
