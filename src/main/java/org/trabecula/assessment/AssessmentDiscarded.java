package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A draft was discarded; it counts for nothing any more. */
public record AssessmentDiscarded(UUID assessmentId, UUID patientId, UUID by, Instant at) implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("assessment", assessmentId, patientId).noting("discarded");
    }
}
