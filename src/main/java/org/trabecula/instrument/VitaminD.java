package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 25-hydroxy vitamin D in nmol/L: below 30 severe deficiency, 30 to below 50 deficiency (replaced before a bone-modifying agent), 50 to 75 called
 * insufficient by some, above 75 sufficient, above 125 possibly too much. Source: Institute of Medicine 2011. Licence: green.
 */
public final class VitaminD {
    static final Instrument VITAMIN_D = Instrument.number(
            "vitamin_d",
            "nmol/L",
            Bands.of(
                    "IOM2011",
                    Band.high("0", "SEVERE"),
                    Band.mid("30", "DEFICIENT"),
                    Band.calm("50", "BORDERLINE"),
                    Band.calm("75", "SUFFICIENT").exclusive(),
                    Band.mid("125", "HIGH").exclusive()),
            Citation.VITAMIN_D2011,
            "vitamin_d");

    private VitaminD() {}

    /**
     * Returns the value with its band.
     *
     * @param value nmol/L, 2 to 750
     * @throws IllegalArgumentException if it is outside these limits
     */
    public static Score level(@Nullable BigDecimal value) {
        List<Input> inputs = List.of(Input.quantity("vitamin_d", value, "2", "750"));
        return value == null ? Score.unknown(VITAMIN_D, inputs) : Score.of(VITAMIN_D, value, inputs);
    }
}
