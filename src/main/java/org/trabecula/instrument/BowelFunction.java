package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bowel function under opioids: mean of three ratings from 0 (no trouble) to 100 (worst), in words of our own; all three needed. Above 28.8, unrounded:
 * constipated (95 % of people without constipation are at or below). From 30 with a laxative that does not do enough: a prescription laxative.
 * Changes of 12 matter ({@link Meaningful}). Sources: Ueberall 2011; Rentz 2009; Argoff 2015. Licence: green.
 */
public final class BowelFunction {
    static final Instrument BOWEL = Instrument.score(
            "bowel_function",
            "0-100",
            0,
            100,
            Bands.of(
                    "BOWEL2011",
                    Band.calm("0", "USUAL"),
                    Band.mid("28.8", "CONSTIPATED").exclusive()),
            Citation.BOWEL2011,
            "bowel_ease",
            "bowel_incomplete",
            "bowel_judgement");

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private BowelFunction() {}

    /**
     * Returns the mean; a range while a rating is missing.
     *
     * @throws IllegalArgumentException if a rating is outside 0 to 100
     */
    public static Score score(
            @Nullable BigDecimal ease, @Nullable BigDecimal incomplete, @Nullable BigDecimal judgement) {
        List<Input> inputs = List.of(
                Input.quantity("bowel_ease", ease, "0", "100"),
                Input.quantity("bowel_incomplete", incomplete, "0", "100"),
                Input.quantity("bowel_judgement", judgement, "0", "100"));
        Score sum = Score.sum(BOWEL.with(Bands.NONE), inputs.toArray(Input[]::new));
        BigDecimal low = sum.low();
        BigDecimal high = sum.high();
        if (low == null || high == null) {
            return Score.unknown(BOWEL, inputs);
        }
        return sum.value() == null
                ? Score.between(BOWEL, mean(low), mean(high), inputs)
                : Score.of(BOWEL, mean(low), inputs).working("sum", low);
    }

    private static BigDecimal mean(BigDecimal sum) {
        return sum.divide(THREE, MathContext.DECIMAL64);
    }
}
