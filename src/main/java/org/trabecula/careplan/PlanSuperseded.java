package org.trabecula.careplan;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A plan in force was replaced by the next. */
public record PlanSuperseded(UUID planId, UUID patientId, int number, UUID nextPlanId, UUID by, Instant at)
        implements Audited {

    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("plan", planId, patientId).noting("superseded");
    }
}
