package org.trabecula.form;

import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;

/** An administrator changed which licensed totals are asked, or which units stand first. */
record FormSettingsChanged(int asked, int units) implements Audited {

    @Override
    public AuditKind auditKind() {
        return AuditKind.CHANGED;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of("form-settings").noting("asked:" + asked + ",units:" + units);
    }
}
