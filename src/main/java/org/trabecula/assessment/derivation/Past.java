package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Earlier assessments to compare with.
 *
 * @param previous the last completed one before this day; {@code null}: there is none
 * @param baseline the one on which the plan in force was built; {@code null}: no plan was signed
 * @param beforeRadiotherapy by lesion, the last one on or before the last fraction at it
 */
public record Past(@Nullable Visit previous, @Nullable Visit baseline, Map<String, Visit> beforeRadiotherapy) {

    /** Nothing to compare with. */
    public static final Past NONE = new Past(null, null, Map.of());

    public Past {
        beforeRadiotherapy = Map.copyOf(beforeRadiotherapy);
    }

    /**
     * What one earlier assessment found; {@code null} is not known, and a number that was known in part only is not here.
     *
     * @param on its day
     * @param respondent who answered, a code of the item {@code respondent}
     * @param numbers by fact key
     * @param codes by fact key
     * @param lesionPain worst pain by lesion id
     */
    public record Visit(
            LocalDate on,
            @Nullable String respondent,
            Map<String, Double> numbers,
            Map<String, String> codes,
            Map<String, Double> lesionPain) {

        public Visit {
            numbers = Map.copyOf(numbers);
            codes = Map.copyOf(codes);
            lesionPain = Map.copyOf(lesionPain);
        }
    }
}
