package org.trabecula.patient;

import org.trabecula.form.QuestionView;
import org.trabecula.shared.form.ErrorSummary;

/** Puts what is wrong with questions into an error summary, in the words that stand at the question. */
final class Summary {

    private Summary() {}

    static ErrorSummary add(ErrorSummary summary, QuestionView question) {
        ErrorSummary all = summary;
        for (String error : question.errors()) {
            all = all.and(question.id(), error);
        }
        return question.doubt() == null ? all : all.and(question.id(), question.doubt());
    }
}
