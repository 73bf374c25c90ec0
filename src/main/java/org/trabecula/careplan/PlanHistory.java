package org.trabecula.careplan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;

/** The versions of patients' plans: which is in force, which is a draft, which were before. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class PlanHistory {

    private final CarePlans plans;
    private final CarePlanItems items;
    private final PlanSources sources;

    PlanHistory(CarePlans plans, CarePlanItems items, PlanSources sources) {
        this.plans = plans;
        this.items = items;
        this.sources = sources;
    }

    /** Returns draft, plan in force and superseded plans, newest first; discarded drafts are left out. */
    public List<PlanVersion> versions(UUID patientId) {
        sources.checkAccess(patientId);
        return plans.versions(patientId);
    }

    public Optional<PlanVersion> inForce(UUID patientId) {
        return withStatus(patientId, PlanStatus.SIGNED);
    }

    public Optional<PlanVersion> openDraft(UUID patientId) {
        return withStatus(patientId, PlanStatus.DRAFT);
    }

    /** Returns the plan in force of each of these patients that has one. */
    public Map<UUID, PlanVersion> inForce(Collection<UUID> patientIds) {
        return byPatient(patientIds, PlanStatus.SIGNED);
    }

    /** Returns the newest plan of each of these patients that has one: the open draft, else the plan in force. */
    public Map<UUID, PlanVersion> newest(Collection<UUID> patientIds) {
        Map<UUID, PlanVersion> found = new HashMap<>();
        if (!patientIds.isEmpty()) {
            plans.withStatus(patientIds, List.of(PlanStatus.DRAFT, PlanStatus.SIGNED))
                    .forEach(plan -> found.merge(
                            plan.patientId(), plan, (one, other) -> one.number() > other.number() ? one : other));
        }
        return found;
    }

    /** Returns the open draft of each of these patients that has one. */
    public Map<UUID, PlanVersion> openDrafts(Collection<UUID> patientIds) {
        return byPatient(patientIds, PlanStatus.DRAFT);
    }

    /** Returns a plan's lines as they stand. @throws NotFound if there is no such plan, or not for this user */
    public DraftView draft(UUID planId) {
        CarePlan plan = plans.findById(planId).orElseThrow(NotFound::new);
        sources.checkAccess(plan.patientId());
        List<DraftView.Line> lines = items.findByPlanIdOrderByPosition(planId).stream()
                .map(line -> new DraftView.Line(
                        line.getId(),
                        line.content().therapy(),
                        line.content().lesion(),
                        line.mustBeDecided(),
                        line.isOpen(),
                        line.alternativeTo() != null,
                        line.seen()))
                .toList();
        return new DraftView(planId, plan.edits(), lines);
    }

    private Optional<PlanVersion> withStatus(UUID patientId, PlanStatus status) {
        sources.checkAccess(patientId);
        return plans.withStatus(List.of(patientId), List.of(status)).stream().findFirst();
    }

    private Map<UUID, PlanVersion> byPatient(Collection<UUID> patientIds, PlanStatus status) {
        Map<UUID, PlanVersion> found = new HashMap<>();
        if (!patientIds.isEmpty()) {
            plans.withStatus(patientIds, List.of(status)).forEach(plan -> found.put(plan.patientId(), plan));
        }
        return found;
    }
}
