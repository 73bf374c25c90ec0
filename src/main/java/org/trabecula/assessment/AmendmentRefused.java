package org.trabecula.assessment;

import java.util.UUID;

/** A refusal: a completed assessment cannot be amended so, or not now. */
public final class AmendmentRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final UUID assessment;

    /** Why not. */
    public enum Reason {
        /** No reason was given for the amendment. */
        REASON_MISSING,
        /** The reason has more than 2000 characters. */
        REASON_LONG,
        /** A later assessment, or a later revision of this one, is completed. */
        NOT_NEWEST,
        /** The patient has an open draft. */
        DRAFT_OPEN
    }

    AmendmentRefused(Reason reason, UUID assessment) {
        super("amendment refused: " + reason, null, false, false);
        this.reason = reason;
        this.assessment = assessment;
    }

    public Reason reason() {
        return reason;
    }

    /** The assessment that was to be amended. */
    public UUID assessment() {
        return assessment;
    }
}
