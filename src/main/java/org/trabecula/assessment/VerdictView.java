package org.trabecula.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.form.Field;

/**
 * The mechanism of one pain on the screen. Before the clinician has stated a view, nothing of the rules is in here for a clinician.
 *
 * @param state what comes next
 * @param pain the place in words
 * @param stated the clinician's view; {@code null} until it is stated
 * @param rules what the rules say; {@code null} while it is not shown
 * @param decided what holds after the comparison; {@code null} until then
 * @param mayDecide whether the reader is a clinician
 * @param view field of the statement
 * @param choice field of the decision
 * @param reason field of its reason
 */
record VerdictView(
        UUID id,
        UUID assessmentId,
        long seen,
        State state,
        String pain,
        @Nullable Stated stated,
        @Nullable Rules rules,
        @Nullable Decided decided,
        boolean mayDecide,
        Field view,
        Field choice,
        Field reason,
        ErrorSummary problems) {

    /** What comes next. */
    enum State {
        TO_STATE,
        TO_COMPARE,
        DECIDED
    }

    record Stated(
            String label, @Nullable String by, @Nullable Instant at) {}

    /** @param notConfirmed whether nobody has decided yet */
    record Rules(
            String label,
            String row,
            @Nullable String confidence,
            List<String> because,
            List<Line> evidence,
            List<String> missing,
            boolean notConfirmed) {
        Rules {
            because = List.copyOf(because);
            evidence = List.copyOf(evidence);
            missing = List.copyOf(missing);
        }
    }

    /**
     * One line of the evidence.
     *
     * @param look class of the mark; icon its picture
     * @param origin {@code null}: it was not kept
     */
    record Line(
            String label,
            String value,
            boolean known,
            String speaks,
            String look,
            String icon,
            @Nullable Origin origin) {}

    record Decided(
            String label, @Nullable String reason, @Nullable String by, Instant at) {}

    boolean isOpen() {
        return state != State.DECIDED;
    }

    public boolean isToState() {
        return state == State.TO_STATE;
    }

    public boolean isToCompare() {
        return state == State.TO_COMPARE;
    }
}
