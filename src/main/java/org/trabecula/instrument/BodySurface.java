package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body surface area by Mosteller: {@code √(cm × kg ÷ 3600)}, in m². Licence: green. */
public final class BodySurface {
    static final Instrument BSA =
            Instrument.number("bsa", "m2", Bands.NONE, Citation.MOSTELLER1987, "weight", "height");

    private BodySurface() {}

    /**
     * Returns the area.
     *
     * @param weight kg, 20 to 350
     * @param height cm, 100 to 250
     * @throws IllegalArgumentException if a value is outside these limits
     */
    public static Score area(@Nullable BigDecimal weight, @Nullable BigDecimal height) {
        List<Input> inputs =
                List.of(Input.quantity("weight", weight, "20", "350"), Input.quantity("height", height, "100", "250"));
        if (weight == null || height == null) {
            return Score.unknown(BSA, inputs);
        }
        BigDecimal square = height.multiply(weight).divide(BigDecimal.valueOf(3600), MathContext.DECIMAL64);
        return Score.of(BSA, square.sqrt(MathContext.DECIMAL64), inputs);
    }
}
