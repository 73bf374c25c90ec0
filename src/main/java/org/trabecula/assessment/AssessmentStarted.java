package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A draft was begun. */
public record AssessmentStarted(UUID assessmentId, UUID patientId, AssessmentKind kind, UUID by, Instant at)
        implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.CREATED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("assessment", assessmentId, patientId);
    }
}
