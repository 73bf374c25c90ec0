package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.shared.NotFound;

/** Begins the amendment of a completed assessment: a draft with a copy of its answers. */
@Component
class Amending {
    /** As the database has it. */
    static final int LONGEST_REASON = 2000;

    private final Assessments assessments;
    private final Observations observations;
    private final Drafts drafts;
    private final Clock clock;

    Amending(Assessments assessments, Observations observations, Drafts drafts, Clock clock) {
        this.assessments = assessments;
        this.observations = observations;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Two who amend at once go one after the other: the second meets the draft of the first. */
    UUID begin(UUID completed, String reason, UUID by) {
        Assessment original = assessments.findForCompletion(completed).orElseThrow(NotFound::new);
        drafts.mustKnow(original.patientId());
        mustBeAmendable(original);
        String why = usable(reason, completed);
        Instant now = clock.instant();
        Assessment draft = assessments.saveAndFlush(original.amend(why, by, now));
        copy(completed, drafts.load(draft));
        return draft.id();
    }

    /** What the form does not ask follows from what it asks, and is written again at completion. */
    private void copy(UUID completed, Draft draft) {
        observations.saveAll(observations.findByAssessmentId(completed).stream()
                .filter(row -> row.answer() != null || row.isOpened())
                .filter(row -> draft.form().find(row.question()).isPresent())
                .map(row -> row.copiedInto(draft.assessment().id()))
                .toList());
        observations.flush();
    }

    private void mustBeAmendable(Assessment original) {
        UUID patient = original.patientId();
        assessments.findByPatientIdAndStatus(patient, AssessmentStatus.DRAFT).ifPresent(draft -> {
            throw new AmendmentRefused(AmendmentRefused.Reason.DRAFT_OPEN, original.id());
        });
        boolean newest = assessments.newestCompleted(patient, 1).stream()
                .anyMatch(last -> last.id().equals(original.id()));
        if (!newest) {
            throw new AmendmentRefused(AmendmentRefused.Reason.NOT_NEWEST, original.id());
        }
    }

    private static String usable(String reason, UUID assessment) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new AmendmentRefused(AmendmentRefused.Reason.REASON_MISSING, assessment);
        }
        if (why.length() > LONGEST_REASON) {
            throw new AmendmentRefused(AmendmentRefused.Reason.REASON_LONG, assessment);
        }
        return why;
    }
}
