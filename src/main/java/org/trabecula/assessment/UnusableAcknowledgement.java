package org.trabecula.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An acknowledgement that cannot be taken: what is wrong with it, for the field that it is about. */
public class UnusableAcknowledgement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient @Nullable LocalDate latest;

    UnusableAcknowledgement(Reason reason, @Nullable LocalDate latest) {
        super(reason.name());
        this.reason = reason;
        this.latest = latest;
    }

    /** What is wrong. */
    public enum Reason {
        /** it does not say what was done */
        WHAT_MISSING,
        WHAT_LONG,
        /** it would ask again today or in the past */
        DAY_EARLY,
        /** it would ask again later than its level allows */
        DAY_LATE,
        /** the flag is closed */
        CLOSED
    }

    public Reason reason() {
        return reason;
    }

    /** The last day that the level allows; {@code null} if the day is not what is wrong. */
    public @Nullable LocalDate latest() {
        return latest;
    }
}
