package org.trabecula.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A refusal: an assessment cannot be of this day. */
public final class UnusableDay extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final @Nullable LocalDate limit;

    /** Why not. */
    public enum Reason {
        /** It has not come yet. */
        FUTURE,
        /** The patient was not born. */
        BEFORE_BIRTH,
        /** An earlier assessment is of a later day. */
        BEFORE_PREVIOUS,
        /** A sample of this assessment is of a later day. */
        BEFORE_SAMPLE
    }

    UnusableDay(Reason reason, @Nullable LocalDate limit) {
        super("unusable day: " + reason, null, false, false);
        this.reason = reason;
        this.limit = limit;
    }

    public Reason reason() {
        return reason;
    }

    /** The day that it must not be before, if there is one. */
    public @Nullable LocalDate limit() {
        return limit;
    }
}
