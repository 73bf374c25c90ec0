package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calcium corrected for albumin, in mmol/L: {@code total + 0.02 × (40 − albumin in g/L)}; a value that the laboratory adjusted already is taken as
 * it is. Bands of the Society for Endocrinology: from 3.0 prompt treatment, above 3.5 urgent; below 2.0 low. {@link Ctcae} grades beside it, for the two
 * disagree between 2.9 and 3.5 and the higher one counts. Without albumin nothing is corrected: no value, but the uncorrected total may alarm.
 * Sources: Payne, BMJ 1973;4:643; Walsh, Endocr Connect 2016;5:G9; CTCAE v5.0. Licence: green.
 */
public final class CorrectedCalcium {
    /** mmol/L for each g/L of albumin; one health board uses 0.022. */
    public static final BigDecimal FACTOR = new BigDecimal("0.02");

    static final Instrument CALCIUM = Instrument.number(
            "calcium_corrected",
            "mmol/L",
            Bands.of(
                    "SFE2016",
                    Band.mid("0", "LOW"),
                    Band.calm("2.0", "BELOW_3"),
                    Band.mid("3.0", "MODERATE"),
                    Band.high("3.5", "SEVERE").exclusive()),
            Citation.PAYNE1973,
            "calcium_total",
            "albumin");

    private static final BigDecimal FORTY = BigDecimal.valueOf(40);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private CorrectedCalcium() {}

    /** Returns the corrected value with the default factor; see {@link #of(BigDecimal, BigDecimal, BigDecimal)}. */
    public static Score of(@Nullable BigDecimal total, @Nullable BigDecimal albumin) {
        return of(total, albumin, FACTOR);
    }

    /**
     * Returns the corrected value.
     *
     * @param total mmol/L, 1.0 to 6.0, not adjusted
     * @param albumin g/L, 8 to 70
     * @param factor 0.02, or the installation's own up to 0.03
     * @throws IllegalArgumentException if a value is outside these limits
     */
    public static Score of(@Nullable BigDecimal total, @Nullable BigDecimal albumin, BigDecimal factor) {
        List<Input> inputs = List.of(
                Input.quantity("calcium_total", total, "1.0", "6.0"), Input.quantity("albumin", albumin, "8", "70"));
        Input.quantity("calcium_factor", factor, "0.01", "0.03");
        if (total == null) {
            return Score.unknown(CALCIUM, inputs);
        }
        if (albumin == null) {
            Band uncorrected = CALCIUM.bands().at(total);
            return Score.unknown(CALCIUM, inputs)
                    .withBand(uncorrected != null && uncorrected.alarming() ? uncorrected : null)
                    .working("uncorrected", total)
                    .warn(Warning.CALCIUM_NOT_CORRECTED);
        }
        BigDecimal correction = factor.multiply(FORTY.subtract(albumin));
        Score score = Score.of(CALCIUM, total.add(correction), inputs)
                .working("factor", factor)
                .working("correction", correction);
        if (albumin.compareTo(FORTY) > 0) {
            return score.warn(Warning.ALBUMIN_ABOVE_40);
        }
        return albumin.compareTo(TWENTY) < 0 ? score.warn(Warning.IONISED_CALCIUM_PREFERRED) : score;
    }

    /**
     * Returns a value that the laboratory reported as adjusted, uncorrected by us.
     *
     * @param adjusted mmol/L, 1.0 to 6.0
     */
    public static Score reported(@Nullable BigDecimal adjusted) {
        List<Input> inputs = List.of(Input.quantity("calcium_corrected", adjusted, "1.0", "6.0"));
        return adjusted == null
                ? Score.unknown(CALCIUM, inputs)
                : Score.of(CALCIUM, adjusted, inputs).warn(Warning.ADJUSTED_BY_LABORATORY);
    }
}
