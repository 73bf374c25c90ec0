package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * eGFR by CKD-EPI 2021 (creatinine, no race), in mL/min/1.73 m²: {@code 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age (× 1.012 if
 * female)}, Scr in mg/dL = µmol/L ÷ 88.4; κ 0.7 and α −0.241 for women, κ 0.9 and α −0.302 for men. Bands are KDIGO's G1 to G5 with
 * continuous cuts (89.6 is G2). Adults only. Source: Inker, N Engl J Med 2021;385:1737. Licence: green.
 *
 * <p>Never for the dose of a bisphosphonate: that takes {@link CreatinineClearance}.
 */
public final class Egfr {
    static final Instrument EGFR = Instrument.number(
            "egfr",
            "mL/min/1.73 m2",
            Bands.of(
                    "KDIGO",
                    Band.high("0", "G5"),
                    Band.high("15", "G4"),
                    Band.mid("30", "G3B"),
                    Band.mid("45", "G3A"),
                    Band.calm("60", "G2"),
                    Band.calm("90", "G1")),
            Citation.CKDEPI2021,
            "creatinine",
            "age",
            "sex");

    /** mg/dL to µmol/L of creatinine. */
    static final BigDecimal UMOL_PER_MG = new BigDecimal("88.4");

    /** Enough to lose the noise of the powers, far finer than any threshold. */
    private static final MathContext DIGITS = new MathContext(12);

    private Egfr() {}

    /**
     * Returns the eGFR; with unknown sex the lower of the two, and both as its range.
     *
     * @param creatinine µmol/L, 9 to 2650
     * @param age whole years, 18 to 120
     * @throws IllegalArgumentException if a value is outside these limits
     */
    public static Score ckdEpi2021(@Nullable BigDecimal creatinine, @Nullable BigDecimal age, @Nullable Sex sex) {
        List<Input> inputs = List.of(
                Input.quantity("creatinine", creatinine, "9", "2650"),
                Input.whole("age", age, 18, 120),
                Input.code("sex", sex).optional());
        if (creatinine == null || age == null) {
            return Score.unknown(EGFR, inputs);
        }
        BigDecimal mg = creatinine.divide(UMOL_PER_MG, MathContext.DECIMAL64);
        return Sexes.lower(EGFR, inputs, sex, female(mg, age), male(mg, age))
                .working("creatinine_mg_dl", mg)
                .warn(Warning.OVERESTIMATES_IN_LOW_MUSCLE);
    }

    private static BigDecimal female(BigDecimal mg, BigDecimal age) {
        return formula(mg, age, 0.7, -0.241, 1.012);
    }

    private static BigDecimal male(BigDecimal mg, BigDecimal age) {
        return formula(mg, age, 0.9, -0.302, 1);
    }

    /** Broken exponents need floating point; StrictMath gives the same digits on every machine. */
    private static BigDecimal formula(BigDecimal mg, BigDecimal age, double kappa, double alpha, double factor) {
        double ratio = mg.doubleValue() / kappa;
        double value = 142
                * StrictMath.pow(Math.min(ratio, 1), alpha)
                * StrictMath.pow(Math.max(ratio, 1), -1.2)
                * StrictMath.pow(0.9938, age.doubleValue())
                * factor;
        return new BigDecimal(value, DIGITS);
    }
}
