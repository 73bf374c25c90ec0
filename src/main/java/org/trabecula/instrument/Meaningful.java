package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Smallest change of a score that matters to the patient. Limits are inclusive and compared unrounded. Ratings of pain: {@link Change}. Two scores are
 * compared only within one instrument, recall period and respondent.
 */
public final class Meaningful {
    /**
     * What is a change.
     *
     * @param better fall that is an improvement
     * @param worse rise that is a worsening
     * @param verified whether both were seen in a retrieved source
     */
    private record Step(String better, String worse, boolean verified) {}

    /** By code, for scores where more is worse. Sources are those of the instruments. */
    private static final Map<String, Step> STEPS = Map.of(
            "bowel_function",
            new Step("12", "12", true),
            "symptoms_physical",
            new Step("3", "4", true),
            "symptoms_emotional",
            new Step("2", "1", true),
            "symptoms_total",
            new Step("3", "4", true),
            "bpi_interference",
            new Step("1", "1", true),
            "phq9",
            new Step("5", "5", false),
            "isi",
            new Step("6", "6", false),
            "promis_pain_interference",
            new Step("3", "3", false));

    private Meaningful() {}

    /**
     * Returns which way a score moved by as much as matters, or stable; {@code null}: not known, or no such limit is known for the instrument.
     *
     * @param code of the instrument
     */
    public static Change.@Nullable Direction direction(
            String code, @Nullable BigDecimal before, @Nullable BigDecimal now) {
        Step step = STEPS.get(code);
        if (step == null || before == null || now == null) {
            return null;
        }
        BigDecimal rise = now.subtract(before);
        if (rise.compareTo(new BigDecimal(step.worse())) >= 0) {
            return Change.Direction.WORSENED;
        }
        return rise.negate().compareTo(new BigDecimal(step.better())) >= 0
                ? Change.Direction.IMPROVED
                : Change.Direction.STABLE;
    }

    /** Returns whether the limit of the instrument was seen in a retrieved source; without a limit: false. */
    public static boolean verified(String code) {
        Step step = STEPS.get(code);
        return step != null && step.verified();
    }
}
