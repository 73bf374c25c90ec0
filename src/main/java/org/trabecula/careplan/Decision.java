package org.trabecula.careplan;

/** What the clinician decided of a line. */
public enum Decision {
    ACCEPTED,
    MODIFIED,
    DECLINED;

    /** Whether the line is to be done, as proposed or changed. */
    public boolean taken() {
        return this != DECLINED;
    }
}
