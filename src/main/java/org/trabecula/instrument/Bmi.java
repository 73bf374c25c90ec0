package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body mass index: {@code kg ÷ (cm ÷ 100)²}, in kg/m². Without bands: what it means depends on age and weight loss. Licence: green. */
public final class Bmi {
    static final Instrument BMI = Instrument.number("bmi", "kg/m2", Bands.NONE, Citation.DESIGN, "weight", "height");

    private Bmi() {}

    /**
     * Returns the index.
     *
     * @param weight kg, 20 to 350
     * @param height cm, 100 to 250
     * @throws IllegalArgumentException if a value is outside these limits
     */
    public static Score index(@Nullable BigDecimal weight, @Nullable BigDecimal height) {
        List<Input> inputs =
                List.of(Input.quantity("weight", weight, "20", "350"), Input.quantity("height", height, "100", "250"));
        if (weight == null || height == null) {
            return Score.unknown(BMI, inputs);
        }
        BigDecimal metres = height.movePointLeft(2);
        return Score.of(BMI, weight.divide(metres.multiply(metres), MathContext.DECIMAL64), inputs);
    }
}
