package org.trabecula.careplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;

/** Reads the page of a signed plan: what was signed, word for word, and what became of its follow-ups since. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class PlanPages {

    private final CarePlans plans;
    private final FollowUpRows followUps;
    private final PlanSources sources;

    PlanPages(CarePlans plans, FollowUpRows followUps, PlanSources sources) {
        this.plans = plans;
        this.followUps = followUps;
        this.sources = sources;
    }

    /** @throws NotFound if there is none; @throws PlanIsDraft if it is not signed */
    PlanPage page(UUID planId) {
        CarePlan plan = plans.findById(planId).orElseThrow(NotFound::new);
        sources.checkAccess(plan.patientId());
        String content = plan.content();
        String hash = plan.contentHash();
        if (content == null || hash == null) {
            throw new PlanIsDraft(plan.patientId());
        }
        Map<UUID, FollowUpView> steps = followUps.findByPlanIdOrderByPosition(planId).stream()
                .collect(Collectors.toMap(FollowUp::getId, FollowUpView::of));
        List<PlanVersion> versions = plans.versions(plan.patientId());
        return PlanPage.of(
                plan.status(),
                PlanJson.read(content, PlanDocument.class),
                sources.amendments(plan.patientId()).replacing(plan.assessmentId()),
                content,
                hash,
                steps,
                versions);
    }
}
