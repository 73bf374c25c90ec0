package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.QuestionView;

/**
 * The last look before a draft is completed.
 *
 * @param amendment what it amends; {@code null}: nothing
 * @param day the day that is offered
 * @param open required questions without an answer, by section
 * @param doubts answers that do not fit together, in words; they do not stop the completion
 * @param dropped labels of answers that are no longer asked and will not be kept
 * @param note the question for a note
 */
record ReviewPage(
        UUID assessment,
        UUID patient,
        AssessmentKind kind,
        LocalDate started,
        @Nullable DraftAmendment amendment,
        String day,
        List<String> restrictions,
        SectionPage.Progress progress,
        List<OpenSection> open,
        List<Link> doubts,
        List<String> dropped,
        List<QuestionView> note,
        List<SectionPage.Seen> seen) {

    record OpenSection(String code, String title, List<Link> questions) {}

    /** A question and where it stands. */
    record Link(String section, String target, String text) {}
}
