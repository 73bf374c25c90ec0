package org.trabecula.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;

/**
 * What stands at a question of a draft.
 *
 * @param answer {@code null}: nothing yet
 * @param on the day of the answer
 * @param carried whether it stands there because it was said before, is stable and still fresh
 * @param seen version of what is stored; {@code null}: nothing is
 */
record Given(
        @Nullable Answer answer,
        @Nullable LocalDate on,
        boolean carried,
        @Nullable Long seen) {
    static final Given NOTHING = new Given(null, null, false, null);

    /** Stored, but no longer an answer of this form: stale. */
    static Given nothing(long seen) {
        return new Given(null, null, false, seen);
    }

    boolean isAnswered() {
        return answer != null;
    }
}
