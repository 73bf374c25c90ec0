package org.trabecula.planning;

/**
 * The three formulas that facts are derived by; the arithmetic lives with the instruments, so the caller supplies it. Each returns an
 * unrounded value. The engine calls them only with known inputs.
 */
public interface Formulas {

    /** Body mass index in kg/m2. */
    double bmi(double weightKg, double heightCm);

    /** eGFR by CKD-EPI 2021 in mL/min/1.73 m2; creatinine in umol/L. */
    double egfr(double ageYears, boolean female, double creatinine);

    /**
     * Creatinine clearance by Cockcroft and Gault in mL/min, not rounded; creatinine in umol/L.
     *
     * @param heightCm {@link Double#NaN} when the height is not known: then the actual weight counts
     */
    double crcl(double ageYears, boolean female, double weightKg, double heightCm, double creatinine);
}
