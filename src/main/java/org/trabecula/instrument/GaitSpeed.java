package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gait speed over 4 m at the usual pace: {@code 4 ÷ seconds}, in m/s. 0.8 or less: low performance (EWGSOP2); below 1.0: caution. Licence: green.
 */
public final class GaitSpeed {
    static final Instrument GAIT_SPEED = Instrument.number(
            "gait_speed",
            "m/s",
            Bands.of(
                    "EWGSOP2019",
                    Band.high("0", "LOW"),
                    Band.mid("0.8", "CAUTION").exclusive(),
                    Band.calm("1.0", "NORMAL")),
            Citation.EWGSOP2019,
            "gait_4m_seconds");

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private GaitSpeed() {}

    /**
     * Returns the speed.
     *
     * @param seconds for 4 m, 1 to 120
     * @throws IllegalArgumentException if the time is outside these limits
     */
    public static Score speed(@Nullable BigDecimal seconds) {
        List<Input> inputs = List.of(Input.quantity("gait_4m_seconds", seconds, "1", "120"));
        return seconds == null
                ? Score.unknown(GAIT_SPEED, inputs)
                : Score.of(GAIT_SPEED, FOUR.divide(seconds, MathContext.DECIMAL64), inputs);
    }
}
