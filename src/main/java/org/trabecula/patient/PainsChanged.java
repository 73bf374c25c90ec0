package org.trabecula.patient;

import java.time.Instant;
import java.util.UUID;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** The list of pains changed, or what one is linked to. */
public record PainsChanged(UUID patientId, UUID by, Instant at) implements Audited {

    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.patient(patientId).noting("pains");
    }
}
