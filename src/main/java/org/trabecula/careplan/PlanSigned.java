package org.trabecula.careplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A plan came into force; it is to be reviewed on {@code reviewOn}. */
public record PlanSigned(UUID planId, UUID patientId, int number, UUID by, Instant at, LocalDate reviewOn)
        implements Audited {

    @Override
    public AuditKind auditKind() {
        return AuditKind.SIGNED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("plan", planId, patientId);
    }
}
