package org.trabecula.shared.audit;

/** What was done. Stored by name: never rename one. */
public enum AuditKind {
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_FAILED,
    REFUSED,
    PATIENT_OPENED,
    SEARCHED,
    CREATED,
    CHANGED,
    COMPLETED,
    SIGNED,
    PRINTED,
    EXPORTED,
    API_CALL
}
