package org.trabecula.careplan;

import java.util.UUID;

/** The plan is signed, superseded or discarded: nothing of it is changed any more. */
public class PlanNotDraft extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UUID planId;
    private final transient UUID patientId;
    private final PlanStatus status;

    PlanNotDraft(UUID planId, UUID patientId, PlanStatus status) {
        super("plan is " + status, null, false, false);
        this.planId = planId;
        this.patientId = patientId;
        this.status = status;
    }

    public UUID planId() {
        return planId;
    }

    public UUID patientId() {
        return patientId;
    }

    public PlanStatus status() {
        return status;
    }
}
