package org.trabecula.assessment;

import java.util.Set;
import java.util.UUID;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.testing.TestUsers;

/** Answers what a draft still requires with "not known", as somebody would who knows nothing. */
public final class RequiredAnswers {
    private final AssessmentService assessments;
    private final SectionService sections;
    private final TestUsers users;

    RequiredAnswers(AssessmentService assessments, SectionService sections, TestUsers users) {
        this.assessments = assessments;
        this.sections = sections;
        this.users = users;
    }

    /** Repeats until nothing is open: an answer may open further questions. */
    public void give(UUID draft) {
        UUID nurse = users.id(TestUsers.NURSE);
        for (int round = 0; round < 10; round++) {
            Set<QuestionId> open = users.as(TestUsers.NURSE, () -> sections.open(draft));
            if (open.isEmpty()) {
                return;
            }
            users.as(
                    TestUsers.NURSE,
                    () -> assessments.record(
                            draft,
                            open.stream()
                                    .map(question -> NewAnswer.of(question, new Answer.Absent(Absence.NOT_KNOWN)))
                                    .toList(),
                            nurse));
        }
        throw new IllegalStateException("still open: " + users.as(TestUsers.NURSE, () -> sections.open(draft)));
    }
}
