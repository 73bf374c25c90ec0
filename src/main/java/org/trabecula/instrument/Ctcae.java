package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grades of laboratory values, 0 to 4, by CTCAE v5.0 (phosphate, which has no numbers there, by v4.03). A value at a cut has the milder grade. Grades 0
 * and 1 part at the laboratory's own limit, which is never assumed: without it a value that reaches no higher grade has none. Symptoms would raise low
 * sodium below 130 to 3 and low potassium above 3.0 to 2; only the numbers are graded here. Multiples of a limit hold for a normal baseline. Version 6
 * has other cuts: grades of two versions are not comparable. Source: NCI 2017. Licence: green.
 */
public enum Ctcae {
    HEMOGLOBIN_LOW(Way.LOW, "hemoglobin", "20", "250", 2, "100", "80"),
    PLATELETS_LOW(Way.LOW, "platelets", "1", "3000", 2, "75", "50", "25"),
    ANC_LOW(Way.LOW, "anc", "0", "500", 2, "1.5", "1.0", "0.5"),
    ALBUMIN_LOW(Way.LOW, "albumin", "8", "70", 2, "30", "20"),
    CALCIUM_HIGH(Way.HIGH, "calcium_corrected", "0", "7", 2, "2.9", "3.1", "3.4"),
    CALCIUM_LOW(Way.LOW, "calcium_corrected", "0", "7", 2, "2.0", "1.75", "1.5"),
    POTASSIUM_HIGH(Way.HIGH, "potassium", "1.5", "9.0", 2, "5.5", "6.0", "7.0"),
    POTASSIUM_LOW(Way.LOW, "potassium", "1.5", "9.0", 3, "3.0", "2.5"),
    SODIUM_HIGH(Way.HIGH, "sodium", "95", "190", 2, "150", "155", "160"),
    SODIUM_LOW(Way.LOW, "sodium", "95", "190", 2, "130", "125", "120"),
    /** Published in mg/dL (3.0 and 8.0; there is no grade 2), here times 0.4114. */
    MAGNESIUM_HIGH(Way.HIGH, "magnesium", "0.2", "4.0", 3, "1.2342", "3.2912"),
    /** Published in mg/dL (1.2, 0.9 and 0.7), here times 0.4114. */
    MAGNESIUM_LOW(Way.LOW, "magnesium", "0.2", "4.0", 2, "0.49368", "0.37026", "0.28798"),
    PHOSPHATE_LOW(Way.LOW, "phosphate", "0.1", "6.0", 2, "0.8", "0.6", "0.3"),
    ALT_HIGH(Way.TIMES, "alt_uln", "0", "5000", 1, "1", "3", "5", "20"),
    AST_HIGH(Way.TIMES, "ast_uln", "0", "5000", 1, "1", "3", "5", "20"),
    BILIRUBIN_HIGH(Way.TIMES, "bilirubin_uln", "0", "5000", 1, "1", "1.5", "3", "10"),
    ALP_HIGH(Way.TIMES, "alp_uln", "0", "5000", 1, "1", "2.5", "5", "20"),
    CREATININE_HIGH(Way.TIMES, "creatinine_uln", "0", "5000", 1, "1", "1.5", "3", "6");

    /** Rise over the patient's own baseline from which creatinine is grade 2, and 3. */
    private static final List<BigDecimal> OVER_BASELINE = List.of(new BigDecimal("1.5"), BigDecimal.valueOf(3));

    private final Way way;
    private final String key;
    private final String least;
    private final String most;
    private final int first;
    private final List<BigDecimal> cuts;
    private final Instrument instrument;

    Ctcae(Way way, String key, String least, String most, int first, String... cuts) {
        this.way = way;
        this.key = key;
        this.least = least;
        this.most = most;
        this.first = first;
        this.cuts = List.of(cuts).stream().map(BigDecimal::new).toList();
        String code = name().toLowerCase(java.util.Locale.ROOT) + "_grade";
        this.instrument = way == Way.TIMES
                ? Instrument.code(code, Citation.CTCAE5, key)
                : Instrument.code(code, Citation.CTCAE5, key, limitKey());
    }

    private enum Way {
        /** Low values are bad. */
        LOW,
        /** High values are bad. */
        HIGH,
        /** Multiples of the upper limit of normal are bad. */
        TIMES
    }

    /** Returns the descriptor. */
    public Instrument instrument() {
        return instrument;
    }

    /** Returns the key of the value that is graded. */
    public String key() {
        return key;
    }

    BigDecimal least() {
        return new BigDecimal(least);
    }

    BigDecimal most() {
        return new BigDecimal(most);
    }

    private String limitKey() {
        return key + (way == Way.LOW ? "_lower_limit" : "_upper_limit");
    }

    /**
     * Returns the grade.
     *
     * @param value in the unit of the fact {@link #key()}
     * @param limit the laboratory's own limit of normal in the same unit; ignored for a multiple of it
     * @throws IllegalArgumentException if a number is implausible; a worked-out one has wider limits than an entered one
     */
    public Finding<Integer> grade(@Nullable BigDecimal value, @Nullable BigDecimal limit) {
        Input input = Input.quantity(key, value, least, most);
        if (way == Way.TIMES) {
            return Finding.of(instrument, value == null ? null : reached(value), input);
        }
        Input border = Input.quantity(limitKey(), limit, least, most);
        int reached = value == null ? 0 : reached(value);
        boolean graded = reached >= first;
        Integer grade =
                value == null ? null : graded ? Integer.valueOf(reached) : limit == null ? null : outside(value, limit);
        return graded && limit == null
                ? Finding.known(instrument, reached, input)
                : Finding.of(instrument, grade, input, border);
    }

    /**
     * Returns the grade of creatinine, the higher of that over the limit and that over the patient's own baseline.
     *
     * @param value µmol/L, 9 to 2650, like the others
     * @param limit upper limit of normal; without it only grades 2 and 3 over the baseline are known
     * @param baseline the patient's own
     */
    public static Finding<Integer> creatinine(
            @Nullable BigDecimal value, @Nullable BigDecimal limit, @Nullable BigDecimal baseline) {
        Input[] inputs = {
            Input.quantity("creatinine", value, "9", "2650"),
            Input.quantity("creatinine_upper_limit", limit, "9", "2650"),
            Input.quantity("creatinine_baseline", baseline, "9", "2650").optional()
        };
        int over = 0;
        if (value != null && baseline != null) {
            for (BigDecimal cut : OVER_BASELINE) {
                over = value.compareTo(baseline.multiply(cut)) > 0 ? OVER_BASELINE.indexOf(cut) + 2 : over;
            }
        }
        if (value == null || limit == null) {
            return over == 0
                    ? Finding.unknown(CREATININE_HIGH.instrument, inputs)
                    : Finding.atLeast(CREATININE_HIGH.instrument, over, inputs);
        }
        int times = CREATININE_HIGH.reached(value.divide(limit, MathContext.DECIMAL64));
        return Finding.known(CREATININE_HIGH.instrument, Math.max(times, over), inputs);
    }

    private int reached(BigDecimal value) {
        int grade = 0;
        for (int i = 0; i < cuts.size(); i++) {
            grade = beyond(value, cuts.get(i)) ? first + i : grade;
        }
        return grade;
    }

    private int outside(BigDecimal value, BigDecimal limit) {
        return beyond(value, limit) ? 1 : 0;
    }

    private boolean beyond(BigDecimal value, BigDecimal cut) {
        return way == Way.LOW ? value.compareTo(cut) < 0 : value.compareTo(cut) > 0;
    }
}
