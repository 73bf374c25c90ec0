package org.trabecula.shared.audit;

/** A change without a domain event of its own; recorded in the same transaction. */
public record Recorded(AuditKind auditKind, AuditSubject auditSubject) implements Audited {}
