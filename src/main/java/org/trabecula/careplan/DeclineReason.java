package org.trabecula.careplan;

/** Why a line was declined. OTHER needs a note. */
public enum DeclineReason {
    PATIENT_DECLINES,
    ALREADY_DONE,
    RISK_OUTWEIGHS_BENEFIT,
    NOT_AVAILABLE,
    OTHER
}
