package org.trabecula.careplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** A follow-up is open from now on. */
public record FollowUpScheduled(UUID followUpId, UUID patientId, String what, LocalDate dueOn, UUID by, Instant at)
        implements Audited {

    @Override
    public AuditKind auditKind() {
        return AuditKind.CREATED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("follow-up", followUpId, patientId);
    }
}
