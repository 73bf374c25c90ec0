package org.trabecula.careplan;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** Something of a draft was decided, taken back, added or set; {@code what} is a short code. */
public record PlanItemDecided(UUID planId, UUID patientId, UUID itemId, String what, UUID by, Instant at)
        implements Audited {

    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("plan", planId, patientId).noting(what + ":" + itemId);
    }
}
