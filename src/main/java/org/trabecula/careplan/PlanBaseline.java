package org.trabecula.careplan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.BaselineSource;

/** The baseline of the response: the assessment on which the plan in force was built. */
@Component
class PlanBaseline implements BaselineSource {

    private final CarePlans plans;

    PlanBaseline(CarePlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<UUID> baselineAssessment(UUID patientId) {
        return plans.assessmentOfPlanInForce(patientId);
    }
}
