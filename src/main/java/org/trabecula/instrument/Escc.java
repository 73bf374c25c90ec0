package org.trabecula.instrument;

import org.jspecify.annotations.Nullable;

/**
 * ESCC (Bilsky), epidural compression of the cord at the worst level of an axial T2 image, valid above the conus. 0 to 1b low grade: radiotherapy first
 * if stable; 1c: discussed the same day (own decision); 2 and 3 high grade: surgical opinion before radiotherapy unless very radiosensitive, an
 * emergency. Source: Bilsky, J Neurosurg Spine 2010;13:324. Licence: green. Codes of the fact {@code escc}.
 */
public enum Escc {
    /** Bone only. */
    G0(Action.LOW_GRADE),
    /** Epidural, sac not deformed. */
    G1A(Action.LOW_GRADE),
    /** Sac deformed, cord not touched. */
    G1B(Action.LOW_GRADE),
    /** Cord touched, not compressed. */
    G1C(Action.DISCUSS_TODAY),
    /** Cord compressed, CSF still visible. */
    G2(Action.EMERGENCY),
    /** Cord compressed, no CSF. */
    G3(Action.EMERGENCY);

    static final Instrument ACTION = Instrument.code("escc_action", Citation.BILSKY2010, "escc");

    private final Action action;

    Escc(Action action) {
        this.action = action;
    }

    /** What a grade asks for, from least to most urgent. */
    public enum Action {
        LOW_GRADE,
        DISCUSS_TODAY,
        EMERGENCY
    }

    /** Returns what the grade asks for. */
    public static Finding<Action> action(@Nullable Escc grade) {
        return Finding.of(ACTION, grade == null ? null : grade.action, Input.code("escc", grade));
    }
}
