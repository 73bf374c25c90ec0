package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Level;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/**
 * A red flag is open: it fired for the first time, or the day has come on which it asks again.
 *
 * @param lesion code of the lesion; {@code null} for a rule of the patient
 * @param again whether it was acknowledged before
 */
public record RedFlagOpened(
        UUID flagId,
        UUID patientId,
        String rule,
        @Nullable String lesion,
        Level level,
        String title,
        boolean again,
        Instant at)
        implements Audited {
    @Override
    public AuditKind auditKind() {
        return again ? AuditKind.CHANGED : AuditKind.CREATED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("red-flag", flagId, patientId).noting(again ? "asks-again" : "opened");
    }
}
