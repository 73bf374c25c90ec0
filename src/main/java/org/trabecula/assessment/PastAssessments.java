package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.Past;

/** Earlier assessments that one is compared with: the previous one, and the baseline of the plan in force. */
@Component
class PastAssessments {

    private final SummaryStore summaries;
    private final Revisions revisions;
    private final ObjectProvider<BaselineSource> baselines;

    PastAssessments(SummaryStore summaries, Revisions revisions, ObjectProvider<BaselineSource> baselines) {
        this.summaries = summaries;
        this.revisions = revisions;
        this.baselines = baselines;
    }

    /**
     * What a day's assessment is compared with.
     *
     * @param current "this" assessment; {@code null}: the last completed one on the day
     */
    record Compared(
            @Nullable AssessmentSummary current,
            @Nullable AssessmentSummary previous,
            @Nullable AssessmentSummary baseline) {

        Past past(Map<String, AssessmentSummary> beforeRadiotherapy) {
            Map<String, Past.Visit> visits = new HashMap<>();
            beforeRadiotherapy.forEach((lesion, summary) -> {
                Past.Visit visit = visit(summary);
                if (visit != null) {
                    visits.put(lesion, visit);
                }
            });
            return new Past(visit(previous), visit(baseline), visits);
        }

        private static Past.@Nullable Visit visit(@Nullable AssessmentSummary summary) {
            if (summary == null) {
                return null;
            }
            Map<String, Double> exact = new HashMap<>(summary.numbers());
            exact.keySet().removeAll(summary.atLeast());
            return new Past.Visit(
                    summary.assessedOn(), summary.respondent(), exact, summary.codes(), summary.lesionPain());
        }
    }

    /**
     * Returns what a day is compared with.
     *
     * @param radiotherapy day of the last fraction by lesion, where there was one
     */
    Past of(UUID patient, LocalDate date, @Nullable UUID current, Map<String, LocalDate> radiotherapy) {
        List<AssessmentSummary> all = summaries.ofPatient(patient, date);
        Map<String, AssessmentSummary> before = new HashMap<>();
        radiotherapy.forEach((lesion, last) -> all.stream()
                .filter(summary -> !summary.assessedOn().isAfter(last))
                .findFirst()
                .ifPresent(summary -> before.put(lesion, summary)));
        return compared(patient, all, current).past(before);
    }

    private Compared compared(UUID patient, List<AssessmentSummary> all, @Nullable UUID current) {
        AssessmentSummary newest = all.isEmpty() ? null : all.get(0);
        boolean written = newest != null && (current == null || newest.id().equals(current));
        AssessmentSummary previous = written ? (all.size() > 1 ? all.get(1) : null) : newest;
        UUID own = written && newest != null ? newest.id() : current;
        AssessmentSummary baseline = baselines(patient, all).stream()
                .flatMap(id -> all.stream()
                        .filter(summary ->
                                summary.id().equals(id) && !summary.id().equals(own)))
                .findFirst()
                .orElse(null);
        return new Compared(written ? newest : null, previous, baseline);
    }

    /** What one is compared with, to be shown; out of all summaries of the patient, the last one first. */
    Compared compared(List<AssessmentSummary> all, AssessmentSummary current) {
        int own = all.indexOf(current);
        AssessmentSummary previous = own >= 0 && own + 1 < all.size() ? all.get(own + 1) : null;
        List<UUID> built = previous == null ? List.of() : baselines(current.patientId(), all);
        AssessmentSummary baseline = built.stream()
                .flatMap(id -> all.stream()
                        .filter(summary -> summary.id().equals(id)
                                && !summary.id().equals(current.id())
                                && !summary.assessedOn().isAfter(current.assessedOn())))
                .findFirst()
                .orElse(null);
        return new Compared(current, previous, baseline);
    }

    /** Of one that was amended since its plan was signed, the newest revision is the baseline. */
    private List<UUID> baselines(UUID patient, List<AssessmentSummary> all) {
        BaselineSource source = baselines.getIfAvailable();
        List<UUID> built = source == null ? List.of() : source.baselineAssessments(patient);
        Set<UUID> known = all.stream().map(AssessmentSummary::id).collect(Collectors.toSet());
        if (known.containsAll(built)) {
            return built;
        }
        Amendments amendments = revisions.of(patient);
        return built.stream().map(amendments::newest).toList();
    }
}
