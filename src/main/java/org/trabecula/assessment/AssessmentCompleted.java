package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A draft was completed and is frozen; its results, summary and red flags are written. From revision 2 on it replaces an earlier one. */
public record AssessmentCompleted(
        UUID assessmentId, UUID patientId, AssessmentKind kind, int revision, LocalDate assessedOn, UUID by, Instant at)
        implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.COMPLETED;
    }

    @Override
    public AuditSubject auditSubject() {
        AuditSubject assessment = AuditSubject.of("assessment", assessmentId, patientId);
        return revision > 1 ? assessment.noting("revision:" + revision) : assessment;
    }
}
