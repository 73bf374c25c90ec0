package org.trabecula.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.instrument.Bmi;
import org.trabecula.instrument.CreatinineClearance;
import org.trabecula.instrument.Egfr;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sex;
import org.trabecula.planning.Formulas;

/**
 * Lends the formulas of {@code instrument} to the engine, which has no arithmetic of its own. Age counts in completed years, as
 * the formulas were made for.
 */
@Component
public class InstrumentFormulas implements Formulas {

    @Override
    public double bmi(double weightKg, double heightCm) {
        return value(Bmi.index(BigDecimal.valueOf(weightKg), BigDecimal.valueOf(heightCm)));
    }

    @Override
    public double egfr(double ageYears, boolean female, double creatinine) {
        return value(Egfr.ckdEpi2021(BigDecimal.valueOf(creatinine), completed(ageYears), sex(female)));
    }

    @Override
    public double crcl(double ageYears, boolean female, double weightKg, double heightCm, double creatinine) {
        return value(CreatinineClearance.cockcroftGault(
                BigDecimal.valueOf(creatinine),
                completed(ageYears),
                sex(female),
                BigDecimal.valueOf(weightKg),
                height(heightCm)));
    }

    private static @Nullable BigDecimal height(double heightCm) {
        return Double.isNaN(heightCm) ? null : BigDecimal.valueOf(heightCm);
    }

    private static BigDecimal completed(double ageYears) {
        return BigDecimal.valueOf((long) Math.floor(ageYears));
    }

    private static Sex sex(boolean female) {
        return female ? Sex.FEMALE : Sex.MALE;
    }

    private static double value(Score score) {
        BigDecimal value = score.value();
        if (value == null) {
            throw new IllegalStateException(
                    score.instrument().code() + " has no value though all its inputs are known");
        }
        return value.doubleValue();
    }
}
