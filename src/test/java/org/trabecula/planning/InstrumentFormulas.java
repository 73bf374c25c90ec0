package org.trabecula.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Bmi;
import org.trabecula.instrument.CreatinineClearance;
import org.trabecula.instrument.Egfr;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sex;

/** The product's formulas, from the instruments. */
final class InstrumentFormulas implements Formulas {

    @Override
    public double bmi(double weightKg, double heightCm) {
        return value(Bmi.index(BigDecimal.valueOf(weightKg), BigDecimal.valueOf(heightCm)));
    }

    @Override
    public double egfr(double ageYears, boolean female, double creatinine) {
        return value(Egfr.ckdEpi2021(BigDecimal.valueOf(creatinine), BigDecimal.valueOf(ageYears), sex(female)));
    }

    @Override
    public double crcl(double ageYears, boolean female, double weightKg, double heightCm, double creatinine) {
        BigDecimal height = Double.isNaN(heightCm) ? null : BigDecimal.valueOf(heightCm);
        return value(CreatinineClearance.cockcroftGault(
                BigDecimal.valueOf(creatinine),
                BigDecimal.valueOf(ageYears),
                sex(female),
                BigDecimal.valueOf(weightKg),
                height));
    }

    private static Sex sex(boolean female) {
        return female ? Sex.FEMALE : Sex.MALE;
    }

    private static double value(Score score) {
        @Nullable BigDecimal value = score.value();
        if (value == null) {
            throw new IllegalStateException("all inputs were given");
        }
        return value.doubleValue();
    }
}
