package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A draft was completed and is frozen; its results, summary and red flags are written. */
public record AssessmentCompleted(
        UUID assessmentId, UUID patientId, AssessmentKind kind, LocalDate assessedOn, UUID by, Instant at)
        implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.COMPLETED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("assessment", assessmentId, patientId);
    }
}
