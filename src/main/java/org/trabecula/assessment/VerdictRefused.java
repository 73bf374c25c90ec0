package org.trabecula.assessment;

import java.util.UUID;

/** A statement or decision about the mechanism of a pain that cannot be taken. */
class VerdictRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final UUID assessment;

    VerdictRefused(Reason reason, UUID assessment) {
        super(reason.name());
        this.reason = reason;
        this.assessment = assessment;
    }

    enum Reason {
        /** no class was chosen */
        NOTHING_CHOSEN,
        /** the own view comes first */
        NOT_STATED,
        /** it differs from the own view or from the rules and gives no reason */
        REASON_MISSING,
        REASON_LONG
    }

    Reason reason() {
        return reason;
    }

    UUID assessment() {
        return assessment;
    }
}
