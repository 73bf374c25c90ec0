package org.trabecula.assessment;

import java.util.List;
import org.trabecula.form.QuestionId;

/** A refusal: the assessment cannot be completed while these questions have no answer. */
public final class OpenQuestions extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<QuestionId> questions;

    OpenQuestions(List<QuestionId> questions) {
        super(questions.size() + " questions without an answer", null, false, false);
        this.questions = List.copyOf(questions);
    }

    public List<QuestionId> questions() {
        return questions;
    }
}
