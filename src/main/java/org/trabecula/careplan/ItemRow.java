package org.trabecula.careplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the proposal as the page shows it; the template decides nothing.
 *
 * @param seen version to send back
 * @param detail what opens under it; {@code null} for an own line
 * @param rank terms of the score, signed; empty for an own line
 * @param pressing whether it stands under "urgent first"
 * @param earlier what was decided before the line changed
 * @param reasonToAccept whether accepting needs a reason, since a MAJOR interaction stands against it
 * @param conflicts interactions with lines that are taken
 * @param pairs interactions with other lines, if both are taken
 * @param attempt what was typed and refused; {@code null} if nothing was
 */
record ItemRow(
        UUID id,
        long seen,
        String title,
        @Nullable String site,
        String domain,
        @Nullable String status,
        @Nullable String urgency,
        @Nullable String how,
        @Nullable String why,
        @Nullable ItemDetail detail,
        List<Term> rank,
        String score,
        boolean pressing,
        boolean own,
        boolean continued,
        @Nullable Decision earlier,
        @Nullable Decision decision,
        @Nullable String change,
        @Nullable DeclineReason reason,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable OwnerRole owner,
        @Nullable LocalDate due,
        boolean reasonToAccept,
        List<ItemDetail.Pair> conflicts,
        List<ItemDetail.Pair> pairs,
        List<Alternative> alternatives,
        @Nullable Attempt attempt) {

    /** A term of the rank: message key or label, and points with their sign. */
    record Term(String code, @Nullable String label, String points) {}

    /** An alternative under its first. */
    record Alternative(ItemRow row, List<String> whyNot, boolean usable) {}

    /** A decision that was refused: what was typed and what is wrong; {@code theirs} if somebody else was first. */
    record Attempt(
            String decision,
            @Nullable String acceptReason,
            @Nullable String change,
            @Nullable String changeReason,
            @Nullable DeclineReason reason,
            @Nullable String note,
            List<Problem> problems,
            boolean conflict) {}

    /** What is wrong with a field. */
    record Problem(String field, String text) {}

    /** Id of the element on the page. */
    public String anchor() {
        return "item-" + id;
    }

    /** Words wrong with a field of the form, or {@code null}. */
    public @Nullable String problem(String field) {
        return attempt == null
                ? null
                : attempt.problems().stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(Problem::text)
                        .findFirst()
                        .orElse(null);
    }

    /** Which way is open in the form: the refused one, else the decided one; {@code null}: none. */
    public @Nullable String way() {
        if (attempt != null) {
            return attempt.decision();
        }
        if (decision == null) {
            return null;
        }
        return switch (decision) {
            case ACCEPTED -> "accept";
            case MODIFIED -> "modify";
            case DECLINED -> "decline";
        };
    }

    public @Nullable String acceptReasonValue() {
        return attempt != null ? attempt.acceptReason() : decision == Decision.ACCEPTED ? note : null;
    }

    public @Nullable String changeValue() {
        return attempt != null ? attempt.change() : change;
    }

    public @Nullable String changeReasonValue() {
        return attempt != null ? attempt.changeReason() : decision == Decision.MODIFIED ? note : null;
    }

    public @Nullable DeclineReason reasonValue() {
        return attempt != null ? attempt.reason() : reason;
    }

    public @Nullable String noteValue() {
        return attempt != null ? attempt.note() : decision == Decision.DECLINED ? note : null;
    }

    /** The line under the title: the dose, else why. */
    public @Nullable String brief() {
        return how != null ? how : why;
    }
}
