package org.trabecula.careplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of a proposal, finished. */
record ProposalPage(
        Head head,
        Staleness stale,
        Shown shown,
        List<PlanDocument.RedFlag> openFlags,
        List<ItemRow> urgent,
        List<Section> sections,
        List<FollowUpRow> followUps,
        List<Carried> before,
        Progress progress,
        boolean mayDecide) {

    /** Which draft it is. */
    record Head(
            UUID planId,
            UUID patientId,
            int number,
            LocalDate assessedOn,
            String catalogVersion,
            LocalDate madeOn,
            Instant madeAt,
            long edits,
            @Nullable Integer before) {}

    /** Lines of one section of the plan. */
    record Section(PlanSection section, List<ItemRow> rows, int decided) {}

    /** A planned follow-up and what it waits for. */
    record FollowUpRow(
            UUID id,
            long seen,
            String what,
            LocalDate due,
            OwnerRole owner,
            String origin,
            @Nullable String rule,
            boolean leftOut,
            boolean holds,
            List<String> ifAccepted) {}

    /** An open follow-up of the plan in force, and whether this draft has taken it over. */
    record Carried(FollowUpView followUp, boolean overdue, boolean taken) {}

    /**
     * How far the decisions are.
     *
     * @param urgentOpen lines that must be decided and are not
     * @param next anchor of the first open line
     */
    record Progress(
            int decided,
            int total,
            int urgentOpen,
            int othersOpen,
            int accepted,
            int modified,
            int declined,
            int own,
            int urgentDecided,
            int urgentTotal,
            @Nullable String next) {

        public int open() {
            return total - decided;
        }

        static Progress of(List<ItemRow> rows, List<CarePlanItem> lines) {
            List<ItemRow> proposed = rows.stream().filter(row -> !row.own()).toList();
            List<ItemRow> open =
                    proposed.stream().filter(row -> row.decision() == null).toList();
            int mustOpen = (int) lines.stream()
                    .filter(line -> line.isOpen() && line.mustBeDecided())
                    .count();
            List<ItemRow> pressing = proposed.stream().filter(ItemRow::pressing).toList();
            return new Progress(
                    proposed.size() - open.size(),
                    proposed.size(),
                    mustOpen,
                    open.size() - mustOpen,
                    count(proposed, Decision.ACCEPTED),
                    count(proposed, Decision.MODIFIED),
                    count(proposed, Decision.DECLINED),
                    rows.size() - proposed.size(),
                    (int) pressing.stream()
                            .filter(row -> row.decision() != null)
                            .count(),
                    pressing.size(),
                    open.isEmpty() ? null : open.get(0).anchor());
        }

        private static int count(List<ItemRow> rows, Decision decision) {
            return (int) rows.stream().filter(row -> row.decision() == decision).count();
        }
    }
}
