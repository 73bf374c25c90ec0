package org.trabecula.careplan;

/**
 * State of a follow-up: PLANNED with the draft; OPEN from the signature, or LEFT_OUT if its line was not taken or the
 * clinician did not want it; then DONE or CANCELLED.
 */
public enum FollowUpStatus {
    PLANNED,
    LEFT_OUT,
    OPEN,
    DONE,
    CANCELLED
}
