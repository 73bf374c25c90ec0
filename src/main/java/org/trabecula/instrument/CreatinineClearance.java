package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creatinine clearance by Cockcroft and Gault, in mL/min: {@code (140 − age) × kg ÷ (72 × Scr)}, × 0.85 for women, Scr in mg/dL = µmol/L ÷ 88.4.
 *
 * <p>The weight: the actual one if below the ideal; the ideal one if the actual is not above 1.3 times it; else ideal + 0.4 × (actual −
 * ideal). Ideal: 50 kg for men, 45.5 kg for women, plus 2.3 kg for each inch above 60. Without a height the actual weight, with a warning.
 * Never rounded up. Source: Cockcroft and Gault, Nephron 1976;16:31. Licence: green.
 */
public final class CreatinineClearance {
    static final Instrument CRCL = Instrument.number(
            "crcl", "mL/min", Bands.NONE, Citation.COCKCROFT1976, "creatinine", "age", "sex", "weight", "height");

    private static final MathContext PRECISE = MathContext.DECIMAL64;
    private static final BigDecimal CM_PER_INCH = new BigDecimal("2.54");
    private static final BigDecimal OBESE_FROM = new BigDecimal("1.3");
    private static final BigDecimal WOMEN = new BigDecimal("0.85");

    private CreatinineClearance() {}

    /**
     * Returns the clearance; with unknown sex the lower of the two, and both as its range.
     *
     * @param creatinine µmol/L, 9 to 2650
     * @param age whole years, 18 to 120
     * @param weight kg, 20 to 350
     * @param height cm, 100 to 250
     * @throws IllegalArgumentException if a value is outside these limits
     */
    public static Score cockcroftGault(
            @Nullable BigDecimal creatinine,
            @Nullable BigDecimal age,
            @Nullable Sex sex,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal height) {
        List<Input> inputs = List.of(
                Input.quantity("creatinine", creatinine, "9", "2650"),
                Input.whole("age", age, 18, 120),
                Input.code("sex", sex).optional(),
                Input.quantity("weight", weight, "20", "350"),
                Input.quantity("height", height, "100", "250").optional());
        if (creatinine == null || age == null || weight == null) {
            return Score.unknown(CRCL, inputs);
        }
        BigDecimal mg = creatinine.divide(Egfr.UMOL_PER_MG, PRECISE);
        BigDecimal female = formula(mg, age, kg(Sex.FEMALE, weight, height)).multiply(WOMEN);
        BigDecimal male = formula(mg, age, kg(Sex.MALE, weight, height));
        Score score = Sexes.lower(CRCL, inputs, sex, female, male).warn(Warning.OVERESTIMATES_IN_LOW_MUSCLE);
        boolean women = sex == Sex.FEMALE || (sex != Sex.MALE && female.compareTo(male) <= 0);
        return explained(score, women ? Sex.FEMALE : Sex.MALE, weight, height).working("creatinine_mg_dl", mg);
    }

    private static BigDecimal formula(BigDecimal mg, BigDecimal age, BigDecimal kg) {
        return BigDecimal.valueOf(140).subtract(age).multiply(kg).divide(mg.multiply(BigDecimal.valueOf(72)), PRECISE);
    }

    private static BigDecimal kg(Sex sex, BigDecimal actual, @Nullable BigDecimal height) {
        if (height == null) {
            return actual;
        }
        BigDecimal ideal = ideal(sex, height);
        if (actual.compareTo(ideal) <= 0) {
            return actual;
        }
        boolean obese = actual.compareTo(ideal.multiply(OBESE_FROM)) > 0;
        return obese ? ideal.add(new BigDecimal("0.4").multiply(actual.subtract(ideal))) : ideal;
    }

    /**
     * Returns the ideal body weight in kg.
     *
     * @param height cm; at 60 inches (152.4 cm) and below nothing is added
     */
    static BigDecimal ideal(Sex sex, BigDecimal height) {
        BigDecimal inches = height.divide(CM_PER_INCH, PRECISE).subtract(BigDecimal.valueOf(60));
        BigDecimal base = new BigDecimal(sex == Sex.FEMALE ? "45.5" : "50");
        return base.add(new BigDecimal("2.3").multiply(inches.max(BigDecimal.ZERO)));
    }

    private static Score explained(Score score, Sex sex, BigDecimal actual, @Nullable BigDecimal height) {
        Score shown = score.working("weight_used", kg(sex, actual, height));
        if (height == null) {
            return shown.warn(Warning.HEIGHT_UNKNOWN_ACTUAL_WEIGHT);
        }
        BigDecimal ideal = ideal(sex, height);
        shown = shown.working("ideal_weight", ideal);
        if (actual.compareTo(ideal) <= 0) {
            return shown;
        }
        boolean obese = actual.compareTo(ideal.multiply(OBESE_FROM)) > 0;
        return shown.warn(obese ? Warning.ADJUSTED_WEIGHT_USED : Warning.IDEAL_WEIGHT_USED);
    }
}
