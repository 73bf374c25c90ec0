package org.trabecula.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;

/** What was answered in earlier assessments: of each question the newest answer, and whether it is the last word. */
final class Before {
    private final Map<QuestionId, Observation> answered = new HashMap<>();
    private final Map<QuestionId, Observation> leftEmpty = new HashMap<>();
    private final Map<QuestionId, Said> workedOut = new HashMap<>();

    /** @param newest of each question the newest answered row and the newest empty one */
    Before(List<Observation> newest) {
        for (Observation row : newest) {
            (row.answer() == null ? leftEmpty : answered).put(row.question(), row);
        }
    }

    /** Returns this, with what the last assessment worked out, for questions that are mostly not asked. */
    Before with(@Nullable AssessmentSummary last) {
        if (last != null) {
            last.numbers().forEach((key, number) -> {
                BigDecimal value = BigDecimal.valueOf(number).stripTrailingZeros();
                workedOut.put(
                        QuestionId.ofPatient(key),
                        new Said(
                                new Answer.Quantity(value, value.toPlainString(), null),
                                last.dates().getOrDefault(key, last.assessedOn())));
            });
        }
        return this;
    }

    /** An answer and its day. */
    record Said(Answer answer, LocalDate on) {}

    /** The newest answer, to stand beside the question; absences are answers too. */
    @Nullable
    Said newest(QuestionId question) {
        Observation row = answered.get(question);
        Answer answer = row == null ? null : row.answer();
        Said worked = workedOut.get(question);
        if (row == null || answer == null) {
            return worked;
        }
        boolean newer = worked != null && worked.on().isAfter(row.observedOn());
        return newer ? worked : new Said(answer, row.observedOn());
    }

    /**
     * The value that may stay: the last word is a value. After "not known", or shown and left empty, an older value does not come
     * back.
     */
    @Nullable
    Said lastValue(QuestionId question) {
        Observation row = answered.get(question);
        Observation empty = leftEmpty.get(question);
        if (row == null || (empty != null && empty.recordedAt().isAfter(row.recordedAt()))) {
            return null;
        }
        Answer answer = row.answer();
        return answer == null || !answer.isKnown() ? null : new Said(answer, row.observedOn());
    }
}
