package org.trabecula.assessment;

/** DRAFT moves on to COMPLETED or DISCARDED; neither moves on. */
enum AssessmentStatus {
    DRAFT,
    COMPLETED,
    DISCARDED
}
