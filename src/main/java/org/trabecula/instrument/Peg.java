package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PEG: mean of average pain in the past week, interference with enjoyment and interference with general activity, each 0 to 10 in whole
 * numbers; all three needed, range 0 to 10. The bands 0 to 3.9, 4 to 6.9 and 7 to 10 are a convenience of secondary sources and marked so.
 * Meaningful change: a fall of 30 % (see {@link Change#ofPain}). Source: Krebs, J Gen Intern Med 2009;24:733. Licence: green with neutral wording; it
 * was derived from the Brief Pain Inventory.
 */
public final class Peg {
    static final Instrument PEG = Instrument.score(
            "peg",
            "0-10",
            0,
            10,
            Bands.of("PEG_CONVENIENCE", Band.calm("0", "MILD"), Band.mid("4", "MODERATE"), Band.high("7", "SEVERE"))
                    .unverified(),
            Citation.PEG2009,
            "peg_average",
            "peg_enjoyment",
            "peg_activity");

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private Peg() {}

    /** Returns the mean, 0 to 10; a range while one of the three is missing. */
    public static Score score(
            @Nullable BigDecimal average, @Nullable BigDecimal enjoyment, @Nullable BigDecimal activity) {
        Score sum = Score.sum(
                PEG.with(Bands.NONE),
                Input.whole("peg_average", average, 0, 10),
                Input.whole("peg_enjoyment", enjoyment, 0, 10),
                Input.whole("peg_activity", activity, 0, 10));
        List<Input> inputs = sum.inputs();
        return sum.value() == null
                ? Score.between(PEG, third(sum.low()), third(sum.high()), inputs)
                : Score.of(PEG, divided(sum.value()), inputs).working("sum", sum.value());
    }

    private static @Nullable BigDecimal third(@Nullable BigDecimal sum) {
        return sum == null ? null : divided(sum);
    }

    private static BigDecimal divided(BigDecimal sum) {
        return sum.divide(THREE, MathContext.DECIMAL64);
    }
}
