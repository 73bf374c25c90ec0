package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;

/** A refusal: somebody else answered the same question since it was seen, and otherwise. Nothing was overwritten. */
public final class AnswerConflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Theirs theirs;

    AnswerConflict(Theirs theirs) {
        super("answered by somebody else first", null, false, false);
        this.theirs = theirs;
    }

    /**
     * What is stored.
     *
     * @param answer {@code null}: left empty again
     * @param by who stored it, and when; {@code null} where that is not kept
     * @param seen to be sent back by who decides against it knowingly
     */
    record Theirs(
            QuestionId question,
            @Nullable Answer answer,
            @Nullable UUID by,
            @Nullable Instant at,
            @Nullable Long seen) {}

    Theirs theirs() {
        return theirs;
    }
}
