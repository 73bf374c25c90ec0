package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Scales of the EORTC QLQ-BM22 out of the mean of their answers (1 to 4), which half of the items at least must have: symptoms {@code (mean − 1) ÷ 3 ×
 * 100}, functions 100 minus that. Source: EORTC scoring. Licence: red; no wording of it is here, and the scales are entered as {@link EnteredTotal}.
 */
public final class Bm22 {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Bm22() {}

    /**
     * Returns the scale of a symptom, 0 to 100, more is worse.
     *
     * @param mean 1 to 4
     * @throws IllegalArgumentException if it is outside 1 to 4
     */
    public static BigDecimal symptom(BigDecimal mean) {
        Input.quantity("bm22", mean, "1", "4");
        return mean.subtract(BigDecimal.ONE).multiply(HUNDRED).divide(THREE, MathContext.DECIMAL64);
    }

    /** Returns the scale of a function, 0 to 100, more is better; limits as for a symptom. */
    public static BigDecimal function(BigDecimal mean) {
        return HUNDRED.subtract(symptom(mean));
    }
}
