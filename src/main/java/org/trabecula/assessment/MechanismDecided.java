package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/**
 * A clinician stated a view of the mechanism of a pain, or decided after the comparison.
 *
 * @param step {@code stated} or {@code decided}
 */
public record MechanismDecided(UUID assessmentId, UUID patientId, UUID verdictId, String step, UUID by, Instant at)
        implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("mechanism", verdictId, patientId).noting(step);
    }
}
