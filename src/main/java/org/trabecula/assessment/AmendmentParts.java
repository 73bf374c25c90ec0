package org.trabecula.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.shared.form.Field;

/** Makes what the result page says about amendments. */
@Component
class AmendmentParts {
    private final Assessments assessments;
    private final AmendedAnswers answers;
    private final ResultWords words;

    AmendmentParts(Assessments assessments, AmendedAnswers answers, ResultWords words) {
        this.assessments = assessments;
        this.answers = answers;
        this.words = words;
    }

    /**
     * What was typed and refused.
     *
     * @param why what stands against it
     */
    record Typed(String reason, AmendmentRefused.Reason why) {}

    /**
     * @param amendments of the patient, with the names of the authors
     * @param newest whether no later assessment and no later revision is completed
     */
    AmendmentPart of(AssessmentSummary summary, Amendments amendments, boolean newest, @Nullable Typed typed) {
        UUID patient = summary.patientId();
        UUID id = summary.id();
        Amendments.Revision own = amendments.find(id);
        List<Amendments.Revision> earlier = amendments.before(id);
        UUID draft = newest
                ? assessments
                        .findByPatientIdAndStatus(patient, AssessmentStatus.DRAFT)
                        .map(Assessment::id)
                        .orElse(null)
                : null;
        return new AmendmentPart(
                earlier.isEmpty() ? null : own,
                amendments.replacing(id),
                earlier,
                earlier.isEmpty() || own == null ? List.of() : answers.changed(summary, earlier.get(0), own),
                newest,
                draft,
                field(typed),
                typed != null);
    }

    private Field field(@Nullable Typed typed) {
        Field field = Field.textarea("reason", words.say("assessment.amend.reason"))
                .withId("amend-reason")
                .withHint(words.say("assessment.amend.reason.hint"));
        if (typed == null) {
            return field;
        }
        Field filled = field.withValue(typed.reason());
        return isOfReason(typed.why()) ? filled.withError(words.say("assessment.amend.error." + typed.why())) : filled;
    }

    static boolean isOfReason(AmendmentRefused.Reason why) {
        return why == AmendmentRefused.Reason.REASON_MISSING || why == AmendmentRefused.Reason.REASON_LONG;
    }
}
