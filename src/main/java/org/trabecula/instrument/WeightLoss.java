package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weight lost in 6 months in percent: {@code 100 × (before − now) ÷ before}; negative is a gain. Above 5 and above 10: the two steps of {@link Glim}.
 * Licence: green.
 */
public final class WeightLoss {
    static final Instrument LOSS = Instrument.number(
            "weight_loss_pct_6m",
            "%",
            Bands.of(
                    "GLIM2019",
                    Band.calm("-2000", "UP_TO_5"),
                    Band.mid("5", "OVER_5").exclusive(),
                    Band.high("10", "OVER_10").exclusive()),
            Citation.GLIM2019,
            "weight",
            "weight_6m_ago");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightLoss() {}

    /**
     * Returns the loss.
     *
     * @param before kg, 20 to 350, about 6 months ago
     * @param now kg, 20 to 350
     * @param source key of the earlier weight, {@code weight_6m_ago} or {@code usual_weight}
     * @throws IllegalArgumentException if a weight is outside these limits
     */
    public static Score percent(@Nullable BigDecimal before, @Nullable BigDecimal now, String source) {
        List<Input> inputs =
                List.of(Input.quantity("weight", now, "20", "350"), Input.quantity(source, before, "20", "350"));
        if (before == null || now == null) {
            return Score.unknown(LOSS, inputs);
        }
        BigDecimal loss = before.subtract(now).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
        return Score.of(LOSS, loss, inputs);
    }
}
