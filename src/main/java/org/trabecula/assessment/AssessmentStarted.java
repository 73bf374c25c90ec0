package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A draft was begun; from revision 2 on one that amends a completed assessment. */
public record AssessmentStarted(
        UUID assessmentId, UUID patientId, AssessmentKind kind, int revision, UUID by, Instant at) implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.CREATED;
    }

    @Override
    public AuditSubject auditSubject() {
        AuditSubject assessment = AuditSubject.of("assessment", assessmentId, patientId);
        return revision > 1 ? assessment.noting("revision:" + revision) : assessment;
    }
}
