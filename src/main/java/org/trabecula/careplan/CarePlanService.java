package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;

/**
 * Drafts of care plans: made from a proposal, decided line by line, signed or discarded. Who acts is always the signed-in
 * person. Every change takes the plan's row first, so that two people who decide, and one who signs meanwhile, go one after
 * the other and each sees what the other did.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class CarePlanService {

    private final CarePlans plans;
    private final CarePlanBases bases;
    private final CarePlanItems items;
    private final DraftLines lines;
    private final DraftFollowUps followUps;
    private final Signing signing;
    private final PlanConflicts conflicts;
    private final PlanSources sources;
    private final Deciding deciding;
    private final ApplicationEventPublisher events;

    CarePlanService(
            CarePlans plans,
            CarePlanBases bases,
            CarePlanItems items,
            DraftLines lines,
            DraftFollowUps followUps,
            Signing signing,
            PlanConflicts conflicts,
            PlanSources sources,
            Deciding deciding,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.bases = bases;
        this.items = items;
        this.lines = lines;
        this.followUps = followUps;
        this.signing = signing;
        this.conflicts = conflicts;
        this.sources = sources;
        this.deciding = deciding;
        this.events = events;
    }

    /** What was added, and whose plan it is in. */
    public record Added(UUID id, UUID patientId) {}

    /**
     * Makes a draft from the facts of today and the published catalog, or returns the one there is.
     *
     * @throws NoCompletedAssessment if no assessment of the patient is completed
     */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID draftFrom(UUID patientId) {
        sources.checkAccess(patientId);
        Optional<CarePlan> open = plans.findByPatientIdAndStatus(patientId, PlanStatus.DRAFT);
        if (open.isPresent()) {
            return open.get().getId();
        }
        Decider by = deciding.now();
        Computed computed = sources.compute(patientId, today());
        CarePlan plan = plans.saveAndFlush(
                new CarePlan(UUID.randomUUID(), patientId, plans.lastNumber(patientId) + 1, origin(computed, by)));
        bases.save(new CarePlanBasis(plan.getId(), computed.factSheet(), computed.proposal(), computed.shown()));
        lines.put(plan, computed);
        events.publishEvent(new PlanDrafted(plan.getId(), patientId, plan.number(), by.id(), by.at()));
        return plan.getId();
    }

    /** Computes the draft again from the facts of now; decisions stay on the lines that say the same as before. */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID recompute(UUID planId) {
        CarePlan plan = edit(planId);
        Decider by = deciding.now();
        Computed computed = sources.compute(plan.patientId(), today());
        plan.rebuild(origin(computed, by));
        bases.findById(planId)
                .orElseThrow(NotFound::new)
                .replace(computed.factSheet(), computed.proposal(), computed.shown());
        lines.put(plan, computed);
        events.publishEvent(new PlanDrafted(planId, plan.patientId(), plan.number(), by.id(), by.at()));
        return plan.patientId();
    }

    /**
     * Decides one line, or takes the decision back.
     *
     * @param seen version of the line that the clinician saw
     * @throws StaleVersion if somebody decided it meanwhile; @throws PlanRefused if a reason is missing
     */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID decide(UUID planId, UUID itemId, long seen, Choice choice) {
        CarePlan plan = edit(planId);
        CarePlanItem line = line(planId, itemId);
        if (line.seen() != seen) {
            throw new StaleVersion(conflicts.ofLine(plan, line, choice));
        }
        List<CarePlanItem> all = items.findByPlanIdOrderByPosition(planId);
        Interactions taken = new Interactions(all);
        taken.refuseContraindicated(line, choice);
        Decider by = deciding.now();
        line.decide(choice, Interactions.needsReason(taken.with(line)), by, plan.edits());
        if (line.isTaken()) {
            followUps.countFrom(line, LocalDate.now(deciding.clock()));
        }
        return decided(plan, itemId, choice.getClass().getSimpleName(), by);
    }

    /** Puts an alternative in the place of its first; whatever was decided there is open again. */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID useInstead(UUID planId, UUID itemId, long seen) {
        CarePlan plan = edit(planId);
        CarePlanItem chosen = line(planId, itemId);
        if (chosen.seen() != seen) {
            throw new StaleVersion(conflicts.ofPlace(plan, chosen));
        }
        UUID first = chosen.alternativeTo();
        if (first == null) {
            return plan.patientId();
        }
        for (CarePlanItem other : items.findByPlanIdOrderByPosition(planId)) {
            if (other.getId().equals(first) || first.equals(other.alternativeTo()) && other != chosen) {
                other.standUnder(itemId, plan.edits());
            }
        }
        chosen.stepForward(plan.edits());
        return decided(plan, itemId, "use-instead", deciding.now());
    }

    /** Adds a line of the clinician's own; it is accepted by being written. @throws PlanRefused if a part is missing */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public Added addOwn(UUID planId, OwnItem own) {
        CarePlan plan = edit(planId);
        CarePlanItem.OwnLine checked = OwnItemCheck.check(own, today());
        int place = items.findByPlanIdOrderByPosition(planId).size();
        Decider by = deciding.now();
        CarePlanItem line = items.save(CarePlanItem.own(planId, place, checked, by, plan.edits()));
        return new Added(line.getId(), decided(plan, line.getId(), "own", by));
    }

    /** Takes an own line out of the draft again. */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID removeOwn(UUID planId, UUID itemId, long seen) {
        CarePlan plan = edit(planId);
        CarePlanItem line = line(planId, itemId);
        if (!line.isOwn()) {
            throw PlanRefused.because("", "careplan.decide.proposed-stays");
        }
        if (line.seen() != seen) {
            throw new StaleVersion(conflicts.ofPlace(plan, line));
        }
        items.delete(line);
        return decided(plan, itemId, "own-removed", deciding.now());
    }

    /** Sets day, owner and whether a planned follow-up is wanted. */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID setFollowUp(UUID planId, UUID followUpId, long seen, FollowUpChange change) {
        CarePlan plan = edit(planId);
        followUps.set(plan, followUpId, seen, change, today());
        return decided(plan, followUpId, "follow-up", deciding.now());
    }

    /** Plans a follow-up of the clinician's own. */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public Added addFollowUp(UUID planId, @Nullable String what, @Nullable LocalDate due, @Nullable OwnerRole owner) {
        CarePlan plan = edit(planId);
        UUID id = followUps.add(plan, what, due, owner, today());
        return new Added(id, decided(plan, id, "follow-up", deciding.now()));
    }

    /** Takes an open follow-up of the plan in force into this draft; those not taken are cancelled by the signature. */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID carryOver(UUID planId, UUID followUpId) {
        CarePlan plan = edit(planId);
        followUps.carryOver(plan, followUpId);
        return decided(plan, followUpId, "follow-up-carried", deciding.now());
    }

    /**
     * Signs the draft; the plan in force before is superseded in the same transaction.
     *
     * @throws StaleVersion if the draft changed since the signer saw it; @throws PlanRefused with everything that stands against it
     * @throws org.trabecula.account.WrongPassword and {@link org.trabecula.account.TooManyAttempts} as at sign-in
     */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public void sign(UUID planId, SignatureRequest request) {
        CarePlan plan = plans.lock(planId).orElseThrow(NotFound::new);
        sources.checkAccess(plan.patientId());
        plan.mustBeDraft();
        signing.sign(plan, request);
    }

    /** Gives the draft up. @throws PlanRefused without a reason */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID discard(UUID planId, @Nullable String reason) {
        CarePlan plan = edit(planId);
        List<PlanProblem> problems = new ArrayList<>();
        String why = Texts.needed(reason, Texts.LONGEST, "reason", "careplan.discard.reason-missing", problems);
        if (!problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
        Decider by = deciding.now();
        plan.discard(by.id(), by.at(), why);
        events.publishEvent(new PlanDiscarded(planId, plan.patientId(), plan.number(), by.id(), by.at()));
        return plan.patientId();
    }

    /** Takes the draft for this transaction and counts the change. @throws PlanNotDraft if it is none any more */
    private CarePlan edit(UUID planId) {
        CarePlan plan = plans.lock(planId).orElseThrow(NotFound::new);
        sources.checkAccess(plan.patientId());
        plan.countEdit();
        return plan;
    }

    private CarePlanItem line(UUID planId, UUID itemId) {
        return items.findByIdAndPlanId(itemId, planId).orElseThrow(NotFound::new);
    }

    private UUID decided(CarePlan plan, UUID subject, String what, Decider by) {
        events.publishEvent(new PlanItemDecided(plan.getId(), plan.patientId(), subject, what, by.id(), by.at()));
        return plan.patientId();
    }

    private static CarePlan.Origin origin(Computed computed, Decider by) {
        return new CarePlan.Origin(
                computed.assessmentId(),
                computed.assessedOn(),
                computed.catalogVersionId(),
                computed.catalogVersion(),
                computed.date(),
                by.at(),
                by.id());
    }

    private LocalDate today() {
        return LocalDate.now(deciding.clock());
    }
}
