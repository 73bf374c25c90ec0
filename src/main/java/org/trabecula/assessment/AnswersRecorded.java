package org.trabecula.assessment;

import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** Answers of a draft changed; which section, never which answer. */
record AnswersRecorded(UUID assessmentId, UUID patientId, String section) implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("assessment", assessmentId, patientId).noting("section:" + section);
    }
}
