package org.trabecula.shared.audit;

/** How it ended. Stored by name. */
public enum AuditOutcome {
    DONE,
    REFUSED,
    FAILED
}
