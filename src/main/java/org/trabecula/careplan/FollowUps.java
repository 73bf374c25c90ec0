package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;

/** The follow-ups of plans in force: what is due, and ticking it off. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class FollowUps {

    private final FollowUpRows rows;
    private final CarePlans plans;
    private final PlanSources sources;
    private final Deciding deciding;
    private final ApplicationEventPublisher events;

    FollowUps(
            FollowUpRows rows,
            CarePlans plans,
            PlanSources sources,
            Deciding deciding,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.plans = plans;
        this.sources = sources;
        this.deciding = deciding;
        this.events = events;
    }

    /** Returns the open follow-ups of a patient, those due first. */
    public List<FollowUpView> open(UUID patientId) {
        sources.checkAccess(patientId);
        return rows.findByPatientIdAndStatusOrderByDueOnAscPosition(patientId, FollowUpStatus.OPEN).stream()
                .map(FollowUpView::of)
                .toList();
    }

    /** Returns the open follow-ups of these patients that are due on or before a day. */
    public List<FollowUpView> due(Collection<UUID> patientIds, LocalDate until) {
        return patientIds.isEmpty()
                ? List.of()
                : rows.open(patientIds).stream()
                        .filter(followUp -> !followUp.dueOn().isAfter(until))
                        .map(FollowUpView::of)
                        .toList();
    }

    /**
     * Ticks one off.
     *
     * @param seen version that was seen
     * @throws StaleVersion if somebody was first
     */
    @Transactional
    public UUID done(UUID id, long seen, @Nullable String note) {
        FollowUp followUp = close(id, seen, FollowUpStatus.DONE, note);
        events.publishEvent(new FollowUpDone(
                id,
                followUp.patientId(),
                followUp.dueOn(),
                deciding.now().id(),
                deciding.now().at()));
        return followUp.patientId();
    }

    /** Cancels one, which a clinician does. @throws PlanRefused without a reason */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID cancel(UUID id, long seen, @Nullable String reason) {
        if (Texts.trimmed(reason) == null) {
            throw PlanRefused.because("note", "careplan.followup.cancel-reason-missing");
        }
        FollowUp followUp = close(id, seen, FollowUpStatus.CANCELLED, reason);
        events.publishEvent(new FollowUpCancelled(
                id,
                followUp.patientId(),
                followUp.dueOn(),
                deciding.now().id(),
                deciding.now().at()));
        return followUp.patientId();
    }

    /** Returns whose it is. */
    UUID patientOf(UUID id) {
        return rows.findById(id).map(FollowUp::patientId).orElseThrow(NotFound::new);
    }

    private FollowUp close(UUID id, long seen, FollowUpStatus how, @Nullable String note) {
        FollowUp followUp = rows.findById(id).orElseThrow(NotFound::new);
        sources.checkAccess(followUp.patientId());
        // The plan's row first, like every other change: a signature in progress cancels what is open.
        plans.lock(followUp.planId()).orElseThrow(NotFound::new);
        if (followUp.seen() != seen) {
            throw new StaleVersion();
        }
        List<PlanProblem> problems = new ArrayList<>();
        String words = Texts.optional(note, Texts.LONGEST, "note", problems);
        if (!problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
        followUp.close(how, deciding.now(), words);
        return followUp;
    }
}
