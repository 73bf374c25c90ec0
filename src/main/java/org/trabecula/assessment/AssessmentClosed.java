package org.trabecula.assessment;

import java.util.UUID;

/** A refusal: the assessment is completed or discarded, and what it holds is no longer changed. */
public final class AssessmentClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final UUID assessment;
    private final boolean completed;

    AssessmentClosed(UUID assessment, boolean completed) {
        super("assessment " + assessment + (completed ? " is completed" : " is discarded"));
        this.assessment = assessment;
        this.completed = completed;
    }

    public UUID assessment() {
        return assessment;
    }

    /** Whether it was completed; otherwise it was discarded. */
    public boolean completed() {
        return completed;
    }
}
