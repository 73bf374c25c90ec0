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

/** The versions of patients' plans: which is in force, which is a draft, which were before. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class PlanHistory {

    private final CarePlans plans;
    private final PlanSources sources;

    PlanHistory(CarePlans plans, PlanSources sources) {
        this.plans = plans;
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

    /** Returns the open draft of each of these patients that has one. */
    public Map<UUID, PlanVersion> openDrafts(Collection<UUID> patientIds) {
        return byPatient(patientIds, PlanStatus.DRAFT);
    }

    private Optional<PlanVersion> withStatus(UUID patientId, PlanStatus status) {
        sources.checkAccess(patientId);
        return plans.withStatus(List.of(patientId), status).stream().findFirst();
    }

    private Map<UUID, PlanVersion> byPatient(Collection<UUID> patientIds, PlanStatus status) {
        Map<UUID, PlanVersion> found = new HashMap<>();
        if (!patientIds.isEmpty()) {
            plans.withStatus(patientIds, status).forEach(plan -> found.put(plan.patientId(), plan));
        }
        return found;
    }
}
