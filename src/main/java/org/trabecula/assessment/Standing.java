package org.trabecula.assessment;

/** Whether a question is put, and if not, why. */
enum Standing {
    /** Asked. */
    SHOWN,
    /** Not asked by the form, but opened on purpose. */
    OPENED,
    /** Its condition is not met: it keeps no value, and what follows then is the form's to say. */
    NOT_MET,
    /** Its condition cannot be decided yet, and the form does not ask in that case. */
    UNDECIDED,
    /** The patient has no pain, so nothing is asked about one. */
    NO_PAIN,
    /** A restriction of the form leaves it out. */
    RESTRICTED;

    boolean isShown() {
        return this == SHOWN || this == OPENED;
    }
}
