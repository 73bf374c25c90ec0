package org.trabecula.catalog.bundle;

import org.trabecula.planning.Formulas;

/** For tests that only read a catalog: nothing is worked out with it. */
public final class NoFormulas implements Formulas {

    @Override
    public double bmi(double weightKg, double heightCm) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double egfr(double ageYears, boolean female, double creatinine) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double crcl(double ageYears, boolean female, double weightKg, double heightCm, double creatinine) {
        throw new UnsupportedOperationException();
    }
}
