package org.trabecula.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;

/**
 * Two questions of the quick reassessment stand for others (items.yaml, notes of {@code red_flag_sweep} and {@code falls_since_last}):
 * the sweep for each red-flag finding that it names, the new falls for those of a year. What they say is written as answers to
 * those questions, so that the newest word on each is found where it always is.
 */
final class QuickAnswers {

    private static final String SWEEP = "red_flag_sweep";
    private static final String NEW_FALLS = "falls_since_last";
    private static final String FALLS = "falls_12m";

    private QuickAnswers() {}

    /** Returns the rows that follow; none for a question that was answered itself. */
    static List<Observation> spread(Draft draft, LocalDate day, UUID by, Instant at) {
        List<Observation> rows = new ArrayList<>();
        Answer sweep = answer(draft, SWEEP);
        Fact fact = fact(draft, SWEEP);
        if (sweep != null && fact != null) {
            for (Fact.Code code : fact.codes()) {
                add(rows, draft, key(code), said(sweep, code), day, by, at);
            }
        }
        BigDecimal falls = falls(draft);
        if (falls != null) {
            add(rows, draft, FALLS, new Answer.Quantity(falls, falls.toPlainString(), "falls"), day, by, at);
        }
        return rows;
    }

    /** Returns the key of the finding that a code of the sweep names. */
    static String key(Fact.Code code) {
        return code.code().toLowerCase(Locale.ROOT);
    }

    /** Ticked is yes; with the sweep answered the others are no; why it was not answered holds for each. */
    private static Answer said(Answer sweep, Fact.Code code) {
        return sweep instanceof Answer.Choices ticked
                ? new Answer.Flag(ticked.codes().contains(code.code()))
                : sweep;
    }

    /** Without a new fall the former number stands; with one it is at least the new ones. */
    private static @Nullable BigDecimal falls(Draft draft) {
        if (!(answer(draft, NEW_FALLS) instanceof Answer.Quantity since)
                || since.value().signum() == 0) {
            return null;
        }
        Before.Said before = draft.before().lastValue(QuestionId.ofPatient(FALLS));
        return before != null && before.answer() instanceof Answer.Quantity known
                ? known.value().add(since.value())
                : since.value();
    }

    private static @Nullable Answer answer(Draft draft, String key) {
        Observation row = draft.row(QuestionId.ofPatient(key));
        return row == null ? null : row.answer();
    }

    private static @Nullable Fact fact(Draft draft, String key) {
        return draft.form().find(QuestionId.ofPatient(key)).map(Place::fact).orElse(null);
    }

    private static void add(
            List<Observation> rows, Draft draft, String key, Answer answer, LocalDate day, UUID by, Instant at) {
        QuestionId question = QuestionId.ofPatient(key);
        if (draft.row(question) == null) {
            rows.add(Observation.of(draft.assessment().id(), Scope.PATIENT, question, answer, day, by, at));
        }
    }
}
