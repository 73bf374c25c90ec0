package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A later completed assessment says that a red flag no longer holds, or its lesion is off the list. */
public record RedFlagClosed(UUID flagId, UUID patientId, UUID by, Instant at) implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("red-flag", flagId, patientId).noting("closed");
    }
}
