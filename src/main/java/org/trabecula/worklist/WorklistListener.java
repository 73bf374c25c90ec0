package org.trabecula.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.AssessmentCompleted;
import org.trabecula.assessment.AssessmentDiscarded;
import org.trabecula.assessment.AssessmentKind;
import org.trabecula.assessment.AssessmentStarted;
import org.trabecula.assessment.RedFlagAcknowledged;
import org.trabecula.assessment.RedFlagClosed;
import org.trabecula.assessment.RedFlagOpened;
import org.trabecula.careplan.FollowUpCancelled;
import org.trabecula.careplan.FollowUpDone;
import org.trabecula.careplan.FollowUpScheduled;
import org.trabecula.careplan.PlanDiscarded;
import org.trabecula.careplan.PlanDrafted;
import org.trabecula.careplan.PlanSigned;
import org.trabecula.patient.PatientRegistered;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.ProfileChanged;

/** Turns what happens elsewhere into reasons; in the same transaction. */
@Component
class WorklistListener {

    /** A draft may lie for a day before it is a reason. */
    private static final Duration DRAFT_MAY_LIE = Duration.ofDays(1);

    private final WorklistUpdates updates;
    private final PatientService patients;
    private final Clock clock;

    WorklistListener(WorklistUpdates updates, PatientService patients, Clock clock) {
        this.updates = updates;
        this.patients = patients;
        this.clock = clock;
    }

    @EventListener
    void on(PatientRegistered event) {
        updates.name(event.patientId(), patients.summary(event.patientId()).name());
    }

    @EventListener
    void on(ProfileChanged event) {
        updates.name(event.patientId(), patients.summary(event.patientId()).name());
    }

    @EventListener
    void on(AssessmentStarted event) {
        updates.add(Entry.unfinished(
                event.patientId(),
                Reason.DRAFT_OPEN,
                event.assessmentId(),
                day(event.at().plus(DRAFT_MAY_LIE))));
    }

    @EventListener
    void on(AssessmentDiscarded event) {
        updates.remove(event.patientId(), Reason.DRAFT_OPEN, event.assessmentId());
    }

    /**
     * A quick look neither replaces the full one that is due nor asks for a plan of its own. An amendment is no new look: what is due
     * stays due, and the plan is to be looked at.
     */
    @EventListener
    void on(AssessmentCompleted event) {
        UUID patient = event.patientId();
        updates.remove(patient, Reason.DRAFT_OPEN, event.assessmentId());
        if (event.kind() != AssessmentKind.QUICK) {
            if (event.revision() == 1) {
                updates.removeAll(patient, Reason.REASSESSMENT);
            }
            updates.add(planMissing(patient, event.at()));
        }
    }

    @EventListener
    void on(PlanDrafted event) {
        updates.removeAll(event.patientId(), Reason.PLAN_MISSING);
        updates.removeAll(event.patientId(), Reason.PLAN_UNSIGNED);
        updates.add(Entry.unfinished(event.patientId(), Reason.PLAN_UNSIGNED, event.planId(), day(event.at())));
    }

    @EventListener
    void on(PlanDiscarded event) {
        updates.remove(event.patientId(), Reason.PLAN_UNSIGNED, event.planId());
        updates.add(planMissing(event.patientId(), event.at()));
    }

    @EventListener
    void on(PlanSigned event) {
        UUID patient = event.patientId();
        updates.remove(patient, Reason.PLAN_UNSIGNED, event.planId());
        updates.removeAll(patient, Reason.PLAN_MISSING);
        updates.removeAll(patient, Reason.REASSESSMENT);
        updates.add(Entry.due(patient, Reason.REASSESSMENT, event.planId(), event.reviewOn(), null));
    }

    @EventListener
    void on(FollowUpScheduled event) {
        updates.add(Entry.due(event.patientId(), Reason.FOLLOW_UP, event.followUpId(), event.dueOn(), event.what()));
    }

    @EventListener
    void on(FollowUpDone event) {
        updates.remove(event.patientId(), Reason.FOLLOW_UP, event.followUpId());
    }

    @EventListener
    void on(FollowUpCancelled event) {
        updates.remove(event.patientId(), Reason.FOLLOW_UP, event.followUpId());
    }

    @EventListener
    void on(RedFlagOpened event) {
        updates.add(
                Entry.redFlag(event.patientId(), event.flagId(), event.level().name(), event.title(), day(event.at())));
    }

    /** An acknowledged flag rests until it asks again, whether or not anything happens on that day. */
    @EventListener
    void on(RedFlagAcknowledged event) {
        updates.add(Entry.redFlag(
                event.patientId(), event.flagId(), event.level().name(), event.title(), event.askAgainOn()));
    }

    @EventListener
    void on(RedFlagClosed event) {
        updates.remove(event.patientId(), Reason.RED_FLAG, event.flagId());
    }

    /** There is one such reason a patient, so the patient is its source. */
    private Entry planMissing(UUID patient, Instant at) {
        return Entry.unfinished(patient, Reason.PLAN_MISSING, patient, day(at));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
