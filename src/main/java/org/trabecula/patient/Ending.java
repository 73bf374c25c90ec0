package org.trabecula.patient;

/** Why a pain is no longer followed. */
public enum Ending {
    GONE,
    SAME_AS_ANOTHER,
    RECORDED_IN_ERROR,
    OTHER
}
