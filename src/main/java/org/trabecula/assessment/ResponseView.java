package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the last completed assessment compares with the one before and with the baseline. The parts stay side by side and are never
 * made one number (instruments.md 10.2); what was not assessed is not "the same".
 *
 * @param on day of the assessment; {@code null}: nothing was completed yet
 * @param previousOn day of the one before; {@code null}: there is none
 * @param baselineOn day of the assessment on which the plan in force was built; {@code null}: no plan was signed, or it is
 *     this assessment
 * @param overall NO_BASELINE, IMPROVED, STABLE or WORSENED; {@code null}: not known
 * @param goal personal pain goal
 * @param goalMet whether the average pain is at or below it
 * @param guards what a good answer must not hide
 * @param lines the parts
 */
public record ResponseView(
        @Nullable LocalDate on,
        @Nullable LocalDate previousOn,
        @Nullable LocalDate baselineOn,
        @Nullable String overall,
        @Nullable Double goal,
        @Nullable Boolean goalMet,
        List<Guard> guards,
        List<Line> lines) {

    public ResponseView {
        guards = List.copyOf(guards);
        lines = List.copyOf(lines);
    }

    /** What a good answer must not hide. */
    public enum Guard {
        /** improved, on at least 25 % more opioid */
        MORE_OPIOID,
        /** improved, but drifting off or hard to rouse */
        OVER_SEDATED,
        /** ratings of the patient and of somebody else are not compared */
        OTHER_RESPONDENT
    }

    /**
     * One part.
     *
     * @param key fact key: pain_average, pain_worst, peg, ecog, tug_seconds, mme_daily, or a grade of a side effect
     * @param now {@code null}: not assessed
     * @param atLeast whether {@code now} is only the least that is known
     */
    public record Line(
            String key,
            @Nullable Double now,
            boolean atLeast,
            @Nullable Double previous,
            @Nullable Double baseline,
            Trend sincePrevious,
            Trend sinceBaseline) {}

    /**
     * How a value moved.
     *
     * @param direction up, down, same, or none when there is nothing to compare
     * @param meaning better, worse, same or none
     * @param amount size of the change, never negative; {@code null} when there is nothing to compare
     */
    public record Trend(
            String direction, String meaning, @Nullable Double amount) {
        static final Trend NONE = new Trend("none", "none", null);
    }
}
