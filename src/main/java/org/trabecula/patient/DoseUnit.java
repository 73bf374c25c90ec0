package org.trabecula.patient;

import java.math.BigDecimal;

/** Unit of the amount of one dose, with the amount above which a slip of the pen is likelier than a dose. */
public enum DoseUnit {
    MG(20_000),
    MICROGRAM(100_000),
    /** flows by itself: a patch or an infusion */
    MICROGRAM_PER_HOUR(1_000),
    G(100),
    ML(5_000),
    IU(500_000),
    PIECE(50);

    private final BigDecimal most;

    DoseUnit(long most) {
        this.most = BigDecimal.valueOf(most);
    }

    /** Returns the largest amount that is taken, in this unit. */
    public BigDecimal most() {
        return most;
    }
}
