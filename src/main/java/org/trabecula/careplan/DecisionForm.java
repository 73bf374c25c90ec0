package org.trabecula.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision as the browser sends it. {@code edits}: the count of changes that the page has seen; absent on a plain post. */
record DecisionForm(
        @Nullable String decision,
        @Nullable Long seen,
        @Nullable Long edits,
        @Nullable String acceptReason,
        @Nullable String change,
        @Nullable String changeReason,
        @Nullable String reason,
        @Nullable String note) {

    /** @throws IllegalArgumentException if it is none of the four */
    Choice choice() {
        return switch (decision == null ? "" : decision) {
            case "accept" -> new Choice.Accept(acceptReason);
            case "modify" -> new Choice.Modify(change, changeReason);
            case "decline" -> new Choice.Decline(declineReason(), note);
            case "undo" -> new Choice.Undo();
            default -> throw PlanRefused.because("", "careplan.decide.unknown");
        };
    }

    @Nullable
    DeclineReason declineReason() {
        return Codes.find(DeclineReason.class, reason);
    }

    ItemRow.Attempt attempt(List<ItemRow.Problem> problems, boolean conflict) {
        return new ItemRow.Attempt(
                decision == null ? "" : decision,
                acceptReason,
                change,
                changeReason,
                declineReason(),
                note,
                problems,
                conflict);
    }
}
