package org.trabecula.planning;

/** What a therapy is. */
public enum TherapyKind {
    MEDICINE,
    PROCEDURE,
    REFERRAL,
    DEVICE,
    ACTIVITY,
    EDUCATION,
    CARE
}
