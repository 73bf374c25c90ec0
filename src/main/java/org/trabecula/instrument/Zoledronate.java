package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Dose of zoledronate for bone metastases by creatinine clearance (Cockcroft-Gault, never eGFR), over at least 15 minutes: above 60 mL/min 4.0 mg; 50 to
 * 60 3.5 mg (exactly 60 is in this band, own decision); 40 to below 50 3.3 mg; 30 to below 40 3.0 mg; below 30 not recommended. Without a clearance no
 * dose is named. Sources: Aapro 2008; product information. Licence: green.
 */
public final class Zoledronate {
    static final Instrument DOSE = Instrument.code("zoledronate_dose", Citation.ZOLEDRONATE2008, "crcl");

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal FORTY = BigDecimal.valueOf(40);
    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

    private Zoledronate() {}

    /** Doses, from all to none. */
    public enum Dose {
        MG_4_0,
        MG_3_5,
        MG_3_3,
        MG_3_0,
        NOT_RECOMMENDED
    }

    /**
     * Returns the dose.
     *
     * @param clearance mL/min, 0 to 2000
     * @throws IllegalArgumentException if the clearance is outside these limits
     */
    public static Finding<Dose> dose(@Nullable BigDecimal clearance) {
        return Finding.of(
                DOSE, clearance == null ? null : of(clearance), Input.quantity("crcl", clearance, "0", "2000"));
    }

    private static Dose of(BigDecimal clearance) {
        if (clearance.compareTo(SIXTY) > 0) {
            return Dose.MG_4_0;
        }
        if (clearance.compareTo(FIFTY) >= 0) {
            return Dose.MG_3_5;
        }
        if (clearance.compareTo(FORTY) >= 0) {
            return Dose.MG_3_3;
        }
        return clearance.compareTo(THIRTY) >= 0 ? Dose.MG_3_0 : Dose.NOT_RECOMMENDED;
    }
}
