package org.trabecula.assessment;

/** Where a red flag stands. */
public enum RedFlagStatus {
    /** somebody has to look at it */
    OPEN,
    /** somebody did, and said what was done; it asks again on a day */
    ACKNOWLEDGED,
    /** no longer true */
    CLOSED
}
