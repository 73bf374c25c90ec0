package org.trabecula.assessment;

/** What an assessment asks: everything for the first time, what may have changed, or the few questions of a quick look. */
public enum AssessmentKind {
    INITIAL,
    REASSESSMENT,
    /** A reassessment of a few questions; it may become a full one while it is a draft. */
    QUICK;

    /** Returns whether the patient has been assessed before. */
    public boolean isAgain() {
        return this != INITIAL;
    }
}
