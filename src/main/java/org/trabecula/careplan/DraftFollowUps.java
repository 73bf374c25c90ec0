package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;

/** The planned follow-ups of a draft, and what becomes of them at the signature. */
@Component
class DraftFollowUps {

    private final FollowUpRows rows;
    private final PlanConflicts conflicts;

    DraftFollowUps(FollowUpRows rows, PlanConflicts conflicts) {
        this.rows = rows;
        this.conflicts = conflicts;
    }

    /** A line is taken: its follow-ups count from that day, unless somebody set theirs by hand. */
    void countFrom(CarePlanItem line, LocalDate day) {
        rows.findByPlanIdOrderByPosition(line.planId()).stream()
                .filter(followUp -> followUp.belongsTo(line.itemKey()))
                .forEach(followUp -> followUp.countFrom(day));
    }

    void set(CarePlan plan, UUID id, long seen, FollowUpChange change, LocalDate today) {
        FollowUp followUp = rows.findById(id)
                .filter(row -> row.planId().equals(plan.getId()))
                .orElseThrow(NotFound::new);
        if (followUp.seen() != seen) {
            throw new StaleVersion(conflicts.ofFollowUp(plan, followUp, change));
        }
        List<PlanProblem> problems = new ArrayList<>();
        LocalDate due = change.due();
        if (change.wanted() && !followUp.dueOn().equals(due)) {
            DueDays.check(due, "due", today, problems);
        }
        OwnerRole owner = change.owner();
        if (owner == null) {
            problems.add(PlanProblem.of("owner", "careplan.own.owner-missing"));
        }
        if (owner == null || !problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
        followUp.set(due == null ? followUp.dueOn() : due, owner, change.wanted(), plan.edits());
    }

    UUID add(
            CarePlan plan, @Nullable String what, @Nullable LocalDate due, @Nullable OwnerRole owner, LocalDate today) {
        List<PlanProblem> problems = new ArrayList<>();
        String text = Texts.needed(what, Texts.LONGEST, "what", "careplan.followup.what-missing", problems);
        DueDays.check(due, "due", today, problems);
        if (owner == null) {
            problems.add(PlanProblem.of("owner", "careplan.own.owner-missing"));
        }
        if (owner == null || due == null || !problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
        return rows.save(FollowUp.own(plan.getId(), plan.patientId(), nextPlace(plan), text, due, owner, plan.edits()))
                .getId();
    }

    void carryOver(CarePlan plan, UUID id) {
        FollowUp open = rows.findById(id)
                .filter(row -> row.patientId().equals(plan.patientId()) && row.status() == FollowUpStatus.OPEN)
                .orElseThrow(NotFound::new);
        boolean there =
                rows.findByPlanIdOrderByPosition(plan.getId()).stream().anyMatch(row -> id.equals(row.carriedFrom()));
        if (!there) {
            rows.save(open.carryInto(plan.getId(), nextPlace(plan), plan.edits()));
        }
    }

    /** Opens those that hold with the lines taken, and leaves out the others; while the plan is still a draft. */
    List<FollowUp> settle(CarePlan plan, List<CarePlanItem> lines) {
        Set<String> taken = new HashSet<>();
        for (CarePlanItem line : lines) {
            String key = line.itemKey();
            if (key != null && line.isTaken()) {
                taken.add(key);
            }
        }
        List<FollowUp> opened = new ArrayList<>();
        for (FollowUp followUp : rows.findByPlanIdOrderByPosition(plan.getId())) {
            if (followUp.holdsWith(taken)) {
                followUp.open();
                opened.add(followUp);
            } else {
                followUp.leaveOut();
            }
        }
        rows.flush();
        return opened;
    }

    private int nextPlace(CarePlan plan) {
        return rows.findByPlanIdOrderByPosition(plan.getId()).stream()
                        .mapToInt(FollowUp::position)
                        .max()
                        .orElse(-1)
                + 1;
    }
}
