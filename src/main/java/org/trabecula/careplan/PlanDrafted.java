package org.trabecula.careplan;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A draft was made, or computed again. */
public record PlanDrafted(UUID planId, UUID patientId, int number, UUID by, Instant at) implements Audited {

    @Override
    public AuditKind auditKind() {
        return AuditKind.CREATED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("plan", planId, patientId);
    }
}
