package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Child-Pugh score of liver reserve in cirrhosis, 5 to 15: bilirubin below 2, 2 to 3, above 3 mg/dL; albumin above 35, 28 to 35, below 28 g/L; INR below
 * 1.7, 1.7 to 2.3, above 2.3 (one source has 2.2); ascites none, slight, moderate; encephalopathy none, grade 1 to 2, 3 to 4; 1 to 3 points each. A 5 to
 * 6, B 7 to 9, C 10 to 15. Not valid for liver metastases. Sources: Child and Turcotte 1964; Pugh 1973. Licence: green.
 */
public final class ChildPugh {
    static final Instrument CHILD_PUGH = Instrument.score(
            "child_pugh",
            "points",
            5,
            15,
            Bands.of("PUGH1973", Band.calm("5", "A"), Band.mid("7", "B"), Band.high("10", "C")),
            Citation.CHILD_PUGH1973,
            "bilirubin",
            "albumin",
            "inr",
            "ascites",
            "encephalopathy");

    /** mg/dL to µmol/L of bilirubin. */
    static final BigDecimal UMOL_PER_MG = new BigDecimal("17.1");

    private ChildPugh() {}

    /** Codes of the item {@code ascites}. */
    public enum Ascites implements Points {
        NONE,
        SLIGHT,
        MODERATE;

        @Override
        public int points() {
            return ordinal() + 1;
        }
    }

    /** Codes of the item {@code encephalopathy}. */
    public enum Encephalopathy implements Points {
        NONE,
        GRADE_1_2,
        GRADE_3_4;

        @Override
        public int points() {
            return ordinal() + 1;
        }
    }

    /**
     * Returns the score; a range while a part is missing.
     *
     * @param bilirubin µmol/L, 0 to 1000
     * @param albumin g/L, 8 to 70
     * @param inr 0.5 to 15
     * @throws IllegalArgumentException if a number is outside these limits
     */
    public static Score score(
            @Nullable BigDecimal bilirubin,
            @Nullable BigDecimal albumin,
            @Nullable BigDecimal inr,
            @Nullable Ascites ascites,
            @Nullable Encephalopathy encephalopathy) {
        return Score.sum(
                CHILD_PUGH,
                rising(
                        Input.quantity("bilirubin", bilirubin, "0", "1000"),
                        UMOL_PER_MG.multiply(BigDecimal.valueOf(2)),
                        UMOL_PER_MG.multiply(BigDecimal.valueOf(3))),
                falling(Input.quantity("albumin", albumin, "8", "70"), BigDecimal.valueOf(35), BigDecimal.valueOf(28)),
                rising(Input.quantity("inr", inr, "0.5", "15"), new BigDecimal("1.7"), new BigDecimal("2.3")),
                Input.choice("ascites", Ascites.class, ascites),
                Input.choice("encephalopathy", Encephalopathy.class, encephalopathy));
    }

    private static Input rising(Input input, BigDecimal two, BigDecimal above) {
        BigDecimal value = input.points();
        return points(input, value == null ? 0 : value.compareTo(above) > 0 ? 3 : value.compareTo(two) >= 0 ? 2 : 1);
    }

    private static Input falling(Input input, BigDecimal above, BigDecimal below) {
        BigDecimal value = input.points();
        return points(input, value == null ? 0 : value.compareTo(below) < 0 ? 3 : value.compareTo(above) <= 0 ? 2 : 1);
    }

    private static Input points(Input input, int points) {
        return Input.pointed(input.name(), input.answer(), input.known() ? BigDecimal.valueOf(points) : null, 1, 3);
    }
}
