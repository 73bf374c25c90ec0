package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a pain rating changed, by the two rules of the minimal clinically important difference: a fall of 2 points or more, or of 30 % or more, is
 * an improvement; a rise of 2 points or more a worsening. Limits are inclusive and compared unrounded. A fall of 10 % is minimal, 30 % moderate,
 * 50 % substantial (IMMPACT). Source: Farrar, Pain 2001;94:149.
 *
 * <p>Compare only like with like: same rating, recall period and place, and never the patient's own rating with a proxy's.
 *
 * @param points now minus baseline; {@code null}: not known
 * @param percentFall fall in percent of the baseline; {@code null}: not known, or the baseline is 0
 * @param direction {@code null}: not known
 * @param missing names of what is not known
 */
public record Change(
        @Nullable BigDecimal points,
        @Nullable BigDecimal percentFall,
        @Nullable Direction direction,
        List<String> missing) {

    static final Instrument WORST =
            Instrument.number("pain_change_worst", "points", Bands.NONE, Citation.DESIGN, "pain_worst");
    static final Instrument ECOG = Instrument.number("ecog_change", "grades", Bands.NONE, Citation.DESIGN, "ecog");

    static final Instrument RESPONSE =
            Instrument.code("response", Citation.FARRAR2001, "pain_average", "pain_average_baseline");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Which way it went. */
    public enum Direction {
        IMPROVED,
        STABLE,
        WORSENED
    }

    /** Size of a fall in percent, after IMMPACT. */
    public enum Size {
        NONE,
        MINIMAL,
        MODERATE,
        SUBSTANTIAL
    }

    /**
     * Returns the change of a rating of 0 to 10, which may be a mean (PEG) and so have decimals.
     *
     * @throws IllegalArgumentException if a rating is outside 0 to 10
     */
    public static Change ofPain(@Nullable BigDecimal baseline, @Nullable BigDecimal now) {
        List<Input> inputs =
                List.of(Input.quantity("baseline", baseline, "0", "10"), Input.quantity("now", now, "0", "10"));
        if (baseline == null || now == null) {
            return new Change(null, null, null, Finding.names(inputs));
        }
        BigDecimal points = now.subtract(baseline);
        BigDecimal percent = baseline.signum() == 0
                ? null
                : points.negate().multiply(HUNDRED).divide(baseline, MathContext.DECIMAL64);
        return new Change(points, percent, direction(baseline, points), List.of());
    }

    /** Compares products, not quotients, so that exactly 30 % is not lost in a division. */
    private static Direction direction(BigDecimal baseline, BigDecimal points) {
        if (points.compareTo(TWO) >= 0) {
            return Direction.WORSENED;
        }
        boolean percentRule =
                points.signum() < 0 && points.negate().multiply(HUNDRED).compareTo(baseline.multiply(THIRTY)) >= 0;
        return percentRule || points.compareTo(TWO.negate()) <= 0 ? Direction.IMPROVED : Direction.STABLE;
    }

    /** Returns whether the fall is 2 points or more; {@code null}: not known. */
    public @Nullable Boolean pointsRule() {
        return points == null ? null : points.compareTo(TWO.negate()) <= 0;
    }

    /** Returns whether the fall is 30 % or more; {@code null}: not known, or not defined because the baseline is 0. */
    public @Nullable Boolean percentRule() {
        return percentFall == null ? null : percentFall.compareTo(THIRTY) >= 0;
    }

    /** Returns the size of the fall in percent; {@code null}: not known or not defined. */
    public @Nullable Size size() {
        if (percentFall == null) {
            return null;
        }
        int percent = percentFall.intValue();
        if (percent >= 50) {
            return Size.SUBSTANTIAL;
        }
        if (percent >= 30) {
            return Size.MODERATE;
        }
        return percent >= 10 ? Size.MINIMAL : Size.NONE;
    }
}
