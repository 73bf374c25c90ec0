package org.trabecula.careplan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.BaselineSource;

/** The baseline of the response: the assessments on which signed plans were built, that of the plan in force first. */
@Component
class PlanBaseline implements BaselineSource {

    private final CarePlans plans;

    PlanBaseline(CarePlans plans) {
        this.plans = plans;
    }

    @Override
    public List<UUID> baselineAssessments(UUID patientId) {
        return plans.assessmentsOfSignedPlans(patientId);
    }
}
