package org.trabecula.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reading one question from a browser's form.
 *
 * @param answer null when nothing was entered or when there are problems
 * @param observedOn the day entered beside the value; null where none is asked
 * @param problems what has to be corrected, each with its message
 * @param doubts what is unusual and has to be confirmed; empty once it was
 */
public record Reading(
        @Nullable Answer answer, @Nullable LocalDate observedOn, List<Problem> problems, List<Problem> doubts) {

    /** Nothing was entered: the question stays, or becomes, unanswered. */
    public static final Reading NOTHING = new Reading(null, null, List.of(), List.of());

    static Reading of(Answer answer) {
        return new Reading(answer, null, List.of(), List.of());
    }

    static Reading wrong(String code, Object... args) {
        return new Reading(null, null, List.of(new Problem(code, List.of(args))), List.of());
    }

    Reading observed(@Nullable LocalDate day) {
        return new Reading(answer, day, problems, doubts);
    }

    Reading doubtful(Problem doubt) {
        return new Reading(answer, observedOn, problems, List.of(doubt));
    }

    /** Returns whether the answer may be stored as it is: it can be read and nothing waits for a confirmation. */
    public boolean isSound() {
        return problems.isEmpty() && doubts.isEmpty();
    }

    /**
     * A message about an answer.
     *
     * @param code of the messages; {0} is the question's label wherever one is used, so arguments begin at {1}
     */
    public record Problem(String code, List<Object> args) {}
}
