package org.trabecula.shared.audit;

/**
 * A read, a search, a print, an API call, a refusal or a failure: recorded in a transaction of its own, at once, so that it
 * stays whatever becomes of the caller's, and so that a read-only transaction can publish it.
 */
public record Viewed(AuditKind auditKind, AuditSubject auditSubject, AuditOutcome auditOutcome) implements Audited {

    /** A read that went well. */
    public Viewed(AuditKind kind, AuditSubject subject) {
        this(kind, subject, AuditOutcome.DONE);
    }
}
