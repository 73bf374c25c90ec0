package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calcium corrected for albumin, in mmol/L: {@code total + 0.02 × (40 − albumin in g/L)}; a value that the laboratory adjusted already is taken as
 * it is. Bands of the Society for Endocrinology: from 3.0 prompt treatment, above 3.5 urgent; below 2.0 low. CTCAE grades beside it, for the two
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

    static final Instrument HIGH_GRADE =
            Instrument.code("calcium_high_grade", Citation.CTCAE5, "calcium_corrected", "calcium_upper_limit");
    static final Instrument LOW_GRADE =
            Instrument.code("calcium_low_grade", Citation.CTCAE5, "calcium_corrected", "calcium_lower_limit");

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

    /**
     * Returns the CTCAE v5 grade of hypercalcaemia, 0 to 4: above the upper limit to 2.9 grade 1, to 3.1 grade 2, to 3.4 grade 3, above grade 4.
     *
     * @param corrected mmol/L
     * @param upperLimit of the laboratory, 2.2 to 2.9; only grades 0 and 1 need it
     */
    public static Finding<Integer> highGrade(@Nullable BigDecimal corrected, @Nullable BigDecimal upperLimit) {
        Input[] inputs = {
            Input.quantity("calcium_corrected", corrected, "1.0", "6.0"),
            Input.quantity("calcium_upper_limit", upperLimit, "2.2", "2.9")
        };
        return Finding.of(HIGH_GRADE, corrected == null ? null : high(corrected, upperLimit), inputs);
    }

    private static @Nullable Integer high(BigDecimal corrected, @Nullable BigDecimal upperLimit) {
        if (above(corrected, "3.4")) {
            return 4;
        }
        if (above(corrected, "3.1")) {
            return 3;
        }
        if (above(corrected, "2.9")) {
            return 2;
        }
        return upperLimit == null ? null : corrected.compareTo(upperLimit) > 0 ? 1 : 0;
    }

    /**
     * Returns the CTCAE v5 grade of hypocalcaemia, 0 to 4: below the lower limit to 2.0 grade 1, to 1.75 grade 2, to 1.5 grade 3, below grade 4.
     *
     * @param corrected mmol/L
     * @param lowerLimit of the laboratory, 2.0 to 2.3; only grades 0 and 1 need it
     */
    public static Finding<Integer> lowGrade(@Nullable BigDecimal corrected, @Nullable BigDecimal lowerLimit) {
        Input[] inputs = {
            Input.quantity("calcium_corrected", corrected, "1.0", "6.0"),
            Input.quantity("calcium_lower_limit", lowerLimit, "2.0", "2.3")
        };
        return Finding.of(LOW_GRADE, corrected == null ? null : low(corrected, lowerLimit), inputs);
    }

    private static @Nullable Integer low(BigDecimal corrected, @Nullable BigDecimal lowerLimit) {
        if (above("1.5", corrected)) {
            return 4;
        }
        if (above("1.75", corrected)) {
            return 3;
        }
        if (above("2.0", corrected)) {
            return 2;
        }
        return lowerLimit == null ? null : lowerLimit.compareTo(corrected) > 0 ? 1 : 0;
    }

    private static boolean above(BigDecimal value, String limit) {
        return value.compareTo(new BigDecimal(limit)) > 0;
    }

    private static boolean above(String limit, BigDecimal value) {
        return new BigDecimal(limit).compareTo(value) > 0;
    }
}
