package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trabecula.account.PasswordCheck;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.user.Actor;

/**
 * Brings a draft into force: looks once more at everything that stands against it, has the signer confirm with their
 * password, fixes the content with its fingerprint, and supersedes the plan before in the same transaction.
 */
@Component
class Signing {

    private final CarePlans plans;
    private final CarePlanItems items;
    private final FollowUpRows rows;
    private final DraftFollowUps followUps;
    private final PlanDocuments documents;
    private final PlanSources sources;
    private final StaleDrafts stale;
    private final PlanConflicts conflicts;
    private final PasswordCheck passwords;
    private final Deciding deciding;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    Signing(
            CarePlans plans,
            CarePlanItems items,
            FollowUpRows rows,
            DraftFollowUps followUps,
            PlanDocuments documents,
            PlanSources sources,
            StaleDrafts stale,
            PlanConflicts conflicts,
            PasswordCheck passwords,
            Deciding deciding,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.items = items;
        this.rows = rows;
        this.followUps = followUps;
        this.documents = documents;
        this.sources = sources;
        this.stale = stale;
        this.conflicts = conflicts;
        this.passwords = passwords;
        this.deciding = deciding;
        this.messages = messages;
        this.events = events;
    }

    void sign(CarePlan plan, SignatureRequest request) {
        List<CarePlanItem> lines = items.findByPlanIdOrderByPosition(plan.getId());
        if (plan.edits() != request.seen()) {
            throw new StaleVersion(
                    conflicts.ofPlan(plan, request.seen(), lines, rows.findByPlanIdOrderByPosition(plan.getId())));
        }
        DraftRow row = plans.withBasis(plan.getId()).orElseThrow(NotFound::new);
        Staleness news = stale.of(row);
        List<PlanProblem> problems = problems(plan, request, lines, news);
        if (!problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
        Actor signer = deciding.actor();
        passwords.confirm(signer.id(), request.password() == null ? "" : request.password());

        Decider by = deciding.now();
        plan.reviewOn(request.nextReviewOn());
        List<FollowUp> opened = followUps.settle(plan, lines);
        CarePlan.Signature signature = new CarePlan.Signature(
                by.id(),
                by.name(),
                signer.roleName(),
                by.at(),
                deciding.clock().getZone().getId(),
                messages.getMessage("careplan.sign.meaning", null, Locale.ENGLISH),
                request.leaveOthersOpen() && lines.stream().anyMatch(CarePlanItem::isOpen),
                news.any() ? String.join(" ", news.codes()) : null);
        Optional<CarePlan> before = plans.lock(plan.patientId(), PlanStatus.SIGNED);
        String content = PlanJson.write(documents.of(plan, before.orElse(null), lines, opened, row.read(), signature));
        List<Object> told =
                new ArrayList<>(before.map(old -> supersede(old, plan, by)).orElse(List.of()));
        plan.sign(signature, before.map(CarePlan::getId).orElse(null), content, PlanDocument.fingerprint(content));
        plans.saveAndFlush(plan);
        opened.forEach(followUp -> told.add(new FollowUpScheduled(
                followUp.getId(), plan.patientId(), followUp.what(), followUp.dueOn(), by.id(), by.at())));
        told.add(new PlanSigned(
                plan.getId(),
                plan.patientId(),
                plan.number(),
                by.id(),
                by.at(),
                Objects.requireNonNull(request.nextReviewOn())));
        told.forEach(events::publishEvent);
    }

    /** Returns what the others are told of it, once everything is written. */
    private List<Object> supersede(CarePlan old, CarePlan next, Decider by) {
        List<Object> told = new ArrayList<>();
        for (FollowUp open : rows.findByPlanIdOrderByPosition(old.getId())) {
            if (open.status() == FollowUpStatus.OPEN) {
                open.close(FollowUpStatus.CANCELLED, by, null);
                told.add(new FollowUpCancelled(open.getId(), old.patientId(), open.dueOn(), by.id(), by.at()));
            }
        }
        old.supersede();
        plans.saveAndFlush(old);
        told.add(new PlanSuperseded(old.getId(), old.patientId(), old.number(), next.getId(), by.id(), by.at()));
        return told;
    }

    private List<PlanProblem> problems(
            CarePlan plan, SignatureRequest request, List<CarePlanItem> lines, Staleness news) {
        List<PlanProblem> problems = new ArrayList<>();
        lines.stream()
                .filter(line -> line.isOpen() && line.mustBeDecided())
                .forEach(line -> problems.add(
                        PlanProblem.of("item-" + line.getId(), "careplan.sign.urgent-open", line.title())));
        problems.addAll(new Interactions(lines).problems());
        if (sources.emergencyUnacknowledged(plan.patientId())) {
            problems.add(PlanProblem.of("h-urgent", "careplan.sign.emergency-flag"));
        }
        long others = lines.stream()
                .filter(line -> line.isOpen() && !line.mustBeDecided())
                .count();
        if (others > 0 && !request.leaveOthersOpen()) {
            problems.add(PlanProblem.of("leaveOthersOpen", "careplan.sign.others-open", others));
        }
        if (news.any() && !request.signDespite()) {
            problems.add(PlanProblem.of("signDespite", "careplan.sign.stale"));
        }
        DueDays.check(request.nextReviewOn(), "nextReview", LocalDate.now(deciding.clock()), problems);
        String password = request.password();
        if (password == null || password.isEmpty()) {
            problems.add(PlanProblem.of("password", "careplan.sign.password-missing"));
        }
        return problems;
    }
}
