package org.trabecula.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;

/**
 * An answer to record.
 *
 * @param answer {@code null}: the question is left empty again
 * @param observedOn the day of the sample, where the question asks for one; {@code null}: the day of the assessment
 * @param reason why it is recorded in the place of another value that is worked out; {@code null}: it is not, or nobody says
 * @param seen what the one who answers saw stored
 */
public record NewAnswer(
        QuestionId question,
        @Nullable Answer answer,
        @Nullable LocalDate observedOn,
        @Nullable String reason,
        Seen seen) {

    /** The longest reason that is kept, in characters. */
    public static final int LONGEST_REASON = 500;

    /** An answer that needs no reason. */
    public NewAnswer(QuestionId question, @Nullable Answer answer, @Nullable LocalDate observedOn, Seen seen) {
        this(question, answer, observedOn, null, seen);
    }

    /** What was seen stored before: this version, nothing ({@code null}), or, of who did not look, whatever it is. */
    public record Seen(@Nullable Long version, boolean whatever) {
        /** The answer replaces whatever is stored. */
        public static final Seen WHATEVER = new Seen(null, true);

        /** Nothing was stored yet. */
        public static final Seen NOTHING = new Seen(null, false);

        public static Seen version(long version) {
            return new Seen(version, false);
        }

        boolean is(@Nullable Long stored) {
            return whatever || java.util.Objects.equals(version, stored);
        }
    }

    /** An answer of the day of the assessment, whatever stands there. */
    public static NewAnswer of(QuestionId question, Answer answer) {
        return new NewAnswer(question, answer, null, Seen.WHATEVER);
    }

    /** A value with the day of its sample, whatever stands there. */
    public static NewAnswer of(QuestionId question, Answer answer, LocalDate observedOn) {
        return new NewAnswer(question, answer, observedOn, Seen.WHATEVER);
    }
}
