package org.trabecula.shared.audit;

/**
 * An application event that the trail records in the transaction in which it is published: if that is rolled back, so is
 * the entry. Domain events implement it; where there is none, publish {@link Recorded}.
 *
 * <p>For what must be recorded whatever becomes of the transaction (reads, refusals, failures), publish {@link Viewed}.
 */
public interface Audited {

    AuditKind auditKind();

    AuditSubject auditSubject();

    default AuditOutcome auditOutcome() {
        return AuditOutcome.DONE;
    }
}
