package org.trabecula.patient;

/** Whether a medicine is taken by the clock or when it is needed. */
public enum Intake {
    REGULAR,
    AS_NEEDED
}
