package org.trabecula.instrument;

/** How much of a result is known. Not assessed, refused, unable and stale belong to the observation or the fact sheet, not here. */
public enum Status {
    /** Every needed input is known. */
    COMPLETE,
    /** One value stands for a missing one by a published or stated rule; the value is an estimate. */
    PRORATED,
    /** An input is missing: no value, at most a range. */
    PARTIAL
}
