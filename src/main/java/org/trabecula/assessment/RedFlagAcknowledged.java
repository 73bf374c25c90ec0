package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Level;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** Somebody said what was done about a red flag; it is open again on {@code askAgainOn}. */
public record RedFlagAcknowledged(
        UUID flagId,
        UUID patientId,
        String rule,
        @Nullable String lesion,
        Level level,
        String title,
        LocalDate askAgainOn,
        UUID by,
        Instant at)
        implements Audited {
    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("red-flag", flagId, patientId).noting("acknowledged");
    }
}
