package org.trabecula.careplan;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.shared.form.ErrorSummary;

/** Turns what was refused into words, for the field and for the summary on top. */
@Component
class Replies {

    private final MessageSource messages;

    Replies(MessageSource messages) {
        this.messages = messages;
    }

    String text(String code, Object... args) {
        return messages.getMessage(code, args, LocaleContextHolder.getLocale());
    }

    String text(PlanProblem problem) {
        return text(problem.code(), problem.args().toArray());
    }

    List<ItemRow.Problem> ofItem(PlanRefused refused) {
        return refused.problems().stream()
                .map(problem -> new ItemRow.Problem(problem.field(), text(problem)))
                .toList();
    }

    /** @param prefix stands before the name of the field in the ids of the page; {@code whole} is the target without a field */
    ErrorSummary summary(PlanRefused refused, String prefix, String whole) {
        ErrorSummary summary = ErrorSummary.none();
        for (PlanProblem problem : refused.problems()) {
            summary = summary.and(problem.field().isEmpty() ? whole : prefix + problem.field(), text(problem));
        }
        return summary;
    }
}
