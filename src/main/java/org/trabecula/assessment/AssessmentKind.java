package org.trabecula.assessment;

/** The first assessment of a patient, or a later one. */
public enum AssessmentKind {
    INITIAL,
    REASSESSMENT
}
