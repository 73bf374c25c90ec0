package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.form.Band;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.form.Field;

/**
 * What a completed assessment found, as the screen shows it.
 *
 * @param cannotTell emergencies that cannot be excluded
 * @param cannotTellLess less pressing flags that cannot be
 * @param newest whether it is the last completed one: only there red flags are dealt with
 * @param newestId the last completed one
 * @param since heading of what changed since the previous assessment
 * @param today the day from which ages count
 * @param verdictsOpen how many pains wait for a clinician's view or decision
 */
record ResultPage(
        UUID assessmentId,
        UUID patientId,
        LocalDate assessedOn,
        boolean reassessment,
        @Nullable String completedBy,
        Instant completedAt,
        boolean newest,
        UUID newestId,
        LocalDate newestOn,
        LocalDate today,
        List<Flag> flags,
        List<CannotTell> cannotTell,
        List<CannotTell> cannotTellLess,
        List<VerdictView> verdicts,
        long verdictsOpen,
        String since,
        List<ScoreLine> scores,
        List<String> notAssessed,
        @Nullable Comparison comparison,
        List<Wanted> wanted,
        List<Instead> insteads,
        AmendmentPart amendment,
        ErrorSummary problems) {

    /**
     * A red flag.
     *
     * @param level as the mark takes it: the level, or DONE once it is acknowledged
     * @param fields of the form that acknowledges it; {@code what} and {@code askAgainOn}
     * @param typed whether the form comes back with what is wrong, so that it is open
     */
    record Flag(
            UUID id,
            long seen,
            String level,
            String title,
            List<String> because,
            @Nullable String text,
            String source,
            boolean open,
            boolean asksAgain,
            @Nullable String acknowledged,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable LocalDate askAgainOn,
            Field what,
            Field day,
            boolean typed) {}

    /** An alert rule that could not be decided, and what it misses. */
    record CannotTell(String level, String rule, String title, List<String> missing) {}

    /**
     * One score.
     *
     * @param instrument code of the page that explains it; {@code null}: there is none
     * @param of the highest value possible, in words; {@code null}: none
     * @param picture where the value lies; {@code null}: it has no bands
     * @param stale whether it is too old today
     * @param inputs what went in
     */
    record ScoreLine(
            @Nullable String instrument,
            String name,
            String value,
            @Nullable String of,
            boolean known,
            @Nullable Band picture,
            @Nullable String means,
            List<String> notes,
            @Nullable String missing,
            List<In> inputs,
            String direction,
            String meaning,
            String moved,
            @Nullable LocalDate on,
            boolean stale) {}

    /** One input of a score. */
    record In(String label, String value, boolean known) {}

    /** How it compares with the baseline and with the previous one. */
    record Comparison(
            String overall,
            String overallLook,
            @Nullable LocalDate baselineOn,
            @Nullable LocalDate previousOn,
            @Nullable String goal,
            List<String> guards,
            List<ComparedLine> lines) {}

    /** One part of the comparison. */
    record ComparedLine(
            String label,
            String now,
            boolean known,
            String previous,
            ResponseView.Trend sincePrevious,
            String previousMoved,
            String baseline,
            ResponseView.Trend sinceBaseline,
            String baselineMoved) {}

    /** A value that was recorded in the place of a worked-out one; both stay. */
    record Instead(
            String label,
            String recorded,
            @Nullable String reason,
            String workedOut,
            boolean known,
            @Nullable String from) {}

    /** A fact ({@code fact}, {@code fact@lesion}) that is not known, and how much it would settle. */
    record Wanted(
            String fact,
            String label,
            String settles,
            @Nullable String lastKnown) {}

    /** Tells whether the result has a baseline or an earlier assessment to compare with. */
    public boolean isCompared() {
        return comparison != null;
    }
}
