package org.trabecula.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the score and the terms of the priorities (ranking.yaml; README section 6).
 *
 * @param evidenceWeight per evidence point
 * @param onsetWeight per {@code onsetPer} days of onset
 * @param metCaution for each caution that is MET
 * @param ranked weights of the first priorities, in order
 * @param further weight of any further one
 */
public record Ranking(
        BigDecimal evidenceWeight,
        Map<Evidence, BigDecimal> evidencePoints,
        Map<Burden, BigDecimal> burdenWeights,
        BigDecimal onsetWeight,
        BigDecimal onsetPer,
        BigDecimal metCaution,
        List<BigDecimal> ranked,
        BigDecimal further,
        List<Priority> priorities) {

    /** A priority and its terms; without terms it moves nothing. */
    public record Priority(String code, String label, List<Term> terms) {
        public Priority {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One term: exactly one of burden (weight × its value), onsetDays (weight × days of onset / per), domain or notKind (weight if the
     * item is, or is not, of it).
     *
     * @param therapies codes that the term is limited to; empty: all
     */
    public record Term(
            @Nullable Burden burden,
            boolean onsetDays,
            @Nullable BigDecimal per,
            @Nullable String domain,
            @Nullable TherapyKind notKind,
            BigDecimal weight,
            List<String> therapies) {
        public Term {
            therapies = List.copyOf(therapies);
        }
    }

    public Ranking {
        evidencePoints = Map.copyOf(evidencePoints);
        burdenWeights = Map.copyOf(burdenWeights);
        ranked = List.copyOf(ranked);
        priorities = List.copyOf(priorities);
    }
}
