package org.trabecula.careplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.user.Actor;
import org.trabecula.shared.user.CurrentActor;

/** Reads the page of a draft, or one line of it after a decision; the number of queries does not depend on its length. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class ProposalPages {

    private final CarePlans plans;
    private final CarePlanItems items;
    private final FollowUpRows followUps;
    private final PlanSources sources;
    private final StaleDrafts stale;
    private final Clock clock;

    ProposalPages(
            CarePlans plans,
            CarePlanItems items,
            FollowUpRows followUps,
            PlanSources sources,
            StaleDrafts stale,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.followUps = followUps;
        this.sources = sources;
        this.stale = stale;
        this.clock = clock;
    }

    /** What can be done where there is no draft. */
    record Start(boolean assessed, @Nullable LocalDate assessedOn, boolean mayDecide) {}

    /** One line after a decision, and the counts that changed with it. */
    record Part(
            ProposalPage.Head head,
            ItemRow row,
            List<ProposalPage.Section> sections,
            ProposalPage.Progress progress,
            Shown shown,
            List<PlanDocument.RedFlag> flags) {}

    /** Returns the patient's draft, if there is one. */
    Optional<ProposalPage> draft(UUID patientId) {
        sources.checkAccess(patientId);
        return plans.draft(patientId).map(row -> page(row, null, null));
    }

    Start start(UUID patientId) {
        sources.checkAccess(patientId);
        return sources.newestAssessment(patientId)
                .map(newest -> new Start(true, newest.assessedOn(), mayDecide()))
                .orElseGet(() -> new Start(false, null, mayDecide()));
    }

    /** Returns the page of a draft, with a decision that was refused on one of its lines. */
    ProposalPage page(UUID planId, @Nullable UUID itemId, ItemRow.@Nullable Attempt attempt) {
        DraftRow row = plans.withBasis(planId).orElseThrow(NotFound::new);
        sources.checkAccess(row.plan().patientId());
        row.plan().mustBeDraft();
        return page(row, itemId, attempt);
    }

    /** Returns one line. */
    Part part(UUID planId, UUID itemId, ItemRow.@Nullable Attempt attempt) {
        DraftRow draft = plans.withBasis(planId).orElseThrow(NotFound::new);
        CarePlan plan = draft.plan();
        sources.checkAccess(plan.patientId());
        plan.mustBeDraft();
        List<CarePlanItem> lines = items.findByPlanIdOrderByPosition(planId);
        CarePlanItem line = lines.stream()
                .filter(item -> item.getId().equals(itemId))
                .findFirst()
                .orElseThrow(NotFound::new);
        ItemRows rows = new ItemRows(lines);
        List<ItemRow> all = rows.all();
        return new Part(
                head(plan, null),
                rows.row(line, attempt),
                sections(all),
                ProposalPage.Progress.of(all, lines),
                draft.read(),
                sources.openFlags(plan.patientId()));
    }

    private ProposalPage page(DraftRow draft, @Nullable UUID itemId, ItemRow.@Nullable Attempt attempt) {
        CarePlan plan = draft.plan();
        List<CarePlanItem> lines = items.findByPlanIdOrderByPosition(plan.getId());
        ItemRows maker = new ItemRows(lines);
        List<ItemRow> rows = lines.stream()
                .filter(line -> line.alternativeTo() == null)
                .map(line -> maker.row(line, line.getId().equals(itemId) ? attempt : null))
                .toList();
        List<FollowUp> all = followUps.plannedAndOpen(plan.getId(), plan.patientId());
        List<FollowUp> planned =
                all.stream().filter(row -> row.planId().equals(plan.getId())).toList();
        List<FollowUp> open =
                all.stream().filter(row -> !row.planId().equals(plan.getId())).toList();
        return new ProposalPage(
                head(plan, plan.number() > 1 ? plan.number() - 1 : null),
                stale.of(draft),
                draft.read(),
                sources.openFlags(plan.patientId()),
                rows.stream().filter(ItemRow::pressing).toList(),
                sections(rows),
                rows(planned, lines),
                carried(open, planned),
                ProposalPage.Progress.of(rows, lines),
                mayDecide());
    }

    private static ProposalPage.Head head(CarePlan plan, @Nullable Integer before) {
        return new ProposalPage.Head(
                plan.getId(),
                plan.patientId(),
                plan.number(),
                plan.assessedOn(),
                plan.catalogVersion(),
                plan.madeOn(),
                plan.madeAt(),
                plan.edits(),
                before);
    }

    private static List<ProposalPage.Section> sections(List<ItemRow> rows) {
        List<ProposalPage.Section> sections = new ArrayList<>();
        for (PlanSection section : PlanSection.values()) {
            List<ItemRow> mine = rows.stream()
                    .filter(row -> !row.pressing() && PlanSection.of(row.domain()) == section)
                    .toList();
            if (!mine.isEmpty()) {
                int decided = (int)
                        mine.stream().filter(row -> row.decision() != null).count();
                sections.add(new ProposalPage.Section(section, mine, decided));
            }
        }
        return sections;
    }

    private static List<ProposalPage.FollowUpRow> rows(List<FollowUp> planned, List<CarePlanItem> lines) {
        Map<String, String> titles = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (CarePlanItem line : lines) {
            String key = line.itemKey();
            if (key != null) {
                titles.put(key, line.content().titleAndSite());
                if (line.isTaken()) {
                    taken.add(key);
                }
            }
        }
        return planned.stream()
                .map(followUp -> new ProposalPage.FollowUpRow(
                        followUp.getId(),
                        followUp.seen(),
                        followUp.what(),
                        followUp.dueOn(),
                        followUp.ownerRole(),
                        followUp.origin().name(),
                        followUp.rule(),
                        followUp.status() == FollowUpStatus.LEFT_OUT,
                        followUp.holdsWith(taken),
                        followUp.itemKeys().stream()
                                .map(titles::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .sorted(Comparator.comparing(ProposalPage.FollowUpRow::due))
                .toList();
    }

    private List<ProposalPage.Carried> carried(List<FollowUp> open, List<FollowUp> planned) {
        LocalDate today = LocalDate.now(clock);
        return open.stream()
                .map(followUp -> new ProposalPage.Carried(
                        FollowUpView.of(followUp),
                        followUp.dueOn().isBefore(today),
                        planned.stream().anyMatch(row -> followUp.getId().equals(row.carriedFrom()))))
                .toList();
    }

    private static boolean mayDecide() {
        return CurrentActor.find()
                .map(Actor::roleName)
                .filter("CLINICIAN"::equals)
                .isPresent();
    }
}
