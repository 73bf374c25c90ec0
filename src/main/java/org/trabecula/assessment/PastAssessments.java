package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.Past;

/** Earlier assessments that one is compared with: the previous one, and the baseline of the plan in force. */
@Component
class PastAssessments {

    private final SummaryStore summaries;
    private final ObjectProvider<BaselineSource> baselines;

    PastAssessments(SummaryStore summaries, ObjectProvider<BaselineSource> baselines) {
        this.summaries = summaries;
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

        Past past() {
            return new Past(visit(previous), visit(baseline), Map.of());
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

    Past of(UUID patient, LocalDate date, @Nullable UUID current) {
        return compared(patient, date, current, false).past();
    }

    /** @param draft whether "this" assessment is a draft that has no summary yet */
    Compared compared(UUID patient, LocalDate date, @Nullable UUID current, boolean draft) {
        UUID baselineId = baseline(patient);
        List<AssessmentSummary> found = summaries.lastTwoAnd(patient, date, baselineId);
        List<AssessmentSummary> lastTwo = found.stream()
                .filter(summary -> !summary.assessedOn().isAfter(date))
                .limit(2)
                .toList();
        AssessmentSummary newest = lastTwo.isEmpty() ? null : lastTwo.get(0);
        boolean written =
                newest != null && (current == null ? !draft : newest.id().equals(current));
        AssessmentSummary previous = written ? (lastTwo.size() > 1 ? lastTwo.get(1) : null) : newest;
        UUID own = written && newest != null ? newest.id() : current;
        AssessmentSummary baseline = found.stream()
                .filter(summary -> summary.id().equals(baselineId)
                        && !summary.id().equals(own)
                        && !summary.assessedOn().isAfter(date))
                .findFirst()
                .orElse(null);
        return new Compared(written ? newest : null, previous, baseline);
    }

    /** The same out of all summaries of the patient, the last one first. */
    Compared compared(List<AssessmentSummary> all, AssessmentSummary current) {
        int own = all.indexOf(current);
        AssessmentSummary previous = own >= 0 && own + 1 < all.size() ? all.get(own + 1) : null;
        UUID baselineId = previous == null ? null : baseline(current.patientId());
        AssessmentSummary baseline = all.stream()
                .filter(summary -> summary.id().equals(baselineId)
                        && !summary.id().equals(current.id())
                        && !summary.assessedOn().isAfter(current.assessedOn()))
                .findFirst()
                .orElse(null);
        return new Compared(current, previous, baseline);
    }

    private @Nullable UUID baseline(UUID patient) {
        BaselineSource source = baselines.getIfAvailable();
        return source == null ? null : source.baselineAssessment(patient).orElse(null);
    }
}
