package org.trabecula.careplan;

import java.util.UUID;

/** The plan is not signed: its page is the proposal. */
class PlanIsDraft extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UUID patientId;

    PlanIsDraft(UUID patientId) {
        super("the plan is not signed", null, false, false);
        this.patientId = patientId;
    }

    UUID patientId() {
        return patientId;
    }
}
