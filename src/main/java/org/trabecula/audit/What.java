package org.trabecula.audit;

import java.util.List;
import org.trabecula.shared.audit.AuditKind;

/** Kinds of entries as an admin looks for them. */
enum What {
    EVERYTHING(AuditKind.values()),
    SIGN_IN(AuditKind.SIGNED_IN, AuditKind.SIGNED_OUT, AuditKind.SIGN_IN_FAILED),
    OPENED(AuditKind.PATIENT_OPENED),
    SEARCHED(AuditKind.SEARCHED),
    CHANGED(AuditKind.CREATED, AuditKind.CHANGED),
    SIGNED(AuditKind.COMPLETED, AuditKind.SIGNED),
    TAKEN_OUT(AuditKind.PRINTED, AuditKind.EXPORTED),
    API(AuditKind.API_CALL),
    REFUSED(AuditKind.REFUSED),
    FAILED_SIGN_IN(AuditKind.SIGN_IN_FAILED);

    private final List<AuditKind> kinds;

    What(AuditKind... kinds) {
        this.kinds = List.of(kinds);
    }

    String[] kindNames() {
        return kinds.stream().map(AuditKind::name).toArray(String[]::new);
    }
}
