package org.trabecula.patient;

/** Why a row of the medicine list ended. */
public enum EndReason {
    /** it goes on in another way, in the next row */
    CHANGED,
    COMPLETED,
    SIDE_EFFECT,
    NO_EFFECT,
    NOT_NEEDED,
    INTERACTION,
    RECORDED_IN_ERROR,
    OTHER
}
