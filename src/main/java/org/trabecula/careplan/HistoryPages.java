package org.trabecula.careplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.assessment.Amendments;
import org.trabecula.assessment.AssessmentSummary;
import org.trabecula.shared.text.Numbers;

/** Reads the history of a patient from summary rows: as many queries for four years as for one visit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class HistoryPages {

    private final CarePlans plans;
    private final PlanSources sources;
    private final Replies words;
    private final Clock clock;

    HistoryPages(CarePlans plans, PlanSources sources, Replies words, Clock clock) {
        this.plans = plans;
        this.sources = sources;
        this.words = words;
        this.clock = clock;
    }

    /** @param from number of the earlier plan to compare, {@code to} of the later one; absent: the last two */
    HistoryPage page(UUID patientId, @Nullable Integer from, @Nullable Integer to) {
        sources.checkAccess(patientId);
        List<AssessmentSummary> assessments = sources.completed(patientId).stream()
                .sorted(Comparator.comparing(AssessmentSummary::assessedOn).thenComparingInt(AssessmentSummary::number))
                .toList();
        List<PlanVersion> versions = plans.versions(patientId);
        List<PlanVersion> signed =
                versions.stream().filter(plan -> plan.signedAt() != null).toList();
        Amendments amendments = sources.amendments(patientId);
        List<HistoryPage.Entry> timeline = timeline(assessments, versions, amendments);
        return new HistoryPage(
                timeline,
                figures(assessments, signed),
                rows(assessments, signed, amendments),
                signed,
                compared(signed, from, to),
                assessments.size(),
                timeline.isEmpty() ? null : timeline.get(timeline.size() - 1).day());
    }

    private List<HistoryPage.Entry> timeline(
            List<AssessmentSummary> assessments, List<PlanVersion> versions, Amendments amendments) {
        List<HistoryPage.Entry> entries = new ArrayList<>();
        assessments.forEach(assessment -> entries.add(
                new HistoryPage.Entry(assessment.assessedOn(), assessment, null, amendments.before(assessment.id()))));
        versions.forEach(plan -> entries.add(new HistoryPage.Entry(day(plan), null, plan, List.of())));
        // Newest first; a plan of the same day came after the assessment that it is built on.
        entries.sort(Comparator.comparing(HistoryPage.Entry::day)
                .thenComparing(entry -> entry.plan() == null ? 0 : 1)
                .thenComparing(entry -> entry.plan() == null ? 0 : entry.plan().number())
                .reversed());
        return entries;
    }

    private LocalDate day(PlanVersion plan) {
        return plan.signedAt() == null ? plan.madeOn() : LocalDate.ofInstant(plan.signedAt(), clock.getZone());
    }

    private List<HistoryPage.Figure> figures(List<AssessmentSummary> assessments, List<PlanVersion> signed) {
        if (assessments.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days =
                assessments.stream().map(AssessmentSummary::assessedOn).toList();
        List<TimeChart.Event> events = signed.stream()
                .map(plan -> new TimeChart.Event(day(plan), words.text("careplan.plan.title", plan.number())))
                .sorted(Comparator.comparing(TimeChart.Event::day))
                .toList();
        Double goal = assessments.get(assessments.size() - 1).painGoal();
        List<HistoryPage.Figure> figures = new ArrayList<>();
        figures.add(figure(
                "pain",
                10,
                days,
                List.of(
                        series("worst", assessments, AssessmentSummary::painWorst),
                        series("average", assessments, AssessmentSummary::painAverage)),
                goal,
                events));
        addIfKnown(figures, "peg", 10, days, series("peg", assessments, AssessmentSummary::peg), events);
        addIfKnown(figures, "ecog", 4, days, series("ecog", assessments, AssessmentSummary::ecog), events);
        return figures;
    }

    private void addIfKnown(
            List<HistoryPage.Figure> figures,
            String code,
            int max,
            List<LocalDate> days,
            TimeChart.Series series,
            List<TimeChart.Event> events) {
        if (series.values().stream().anyMatch(value -> value != null)) {
            figures.add(figure(code, max, days, List.of(series), null, events));
        }
    }

    private TimeChart.Series series(
            String code, List<AssessmentSummary> assessments, Function<AssessmentSummary, @Nullable Double> value) {
        List<@Nullable Double> values = new ArrayList<>();
        assessments.forEach(assessment -> values.add(value.apply(assessment)));
        return new TimeChart.Series(words.text("careplan.history." + code), values);
    }

    private static HistoryPage.Figure figure(
            String code,
            int max,
            List<LocalDate> days,
            List<TimeChart.Series> series,
            @Nullable Double goal,
            List<TimeChart.Event> events) {
        return new HistoryPage.Figure(
                code,
                TimeChart.of(TimeChart.Frame.wide(max, max > 5 ? 2 : 1), days, series, goal, events),
                TimeChart.of(TimeChart.Frame.narrow(max, max > 5 ? 5 : 1), days, series, goal, events),
                goal != null);
    }

    private List<HistoryPage.Row> rows(
            List<AssessmentSummary> assessments, List<PlanVersion> signed, Amendments amendments) {
        Map<UUID, List<PlanVersion>> built =
                signed.stream().collect(Collectors.groupingBy(plan -> amendments.newest(plan.assessmentId())));
        return assessments.stream()
                .map(assessment -> new HistoryPage.Row(
                        assessment, values(assessment), built.getOrDefault(assessment.id(), List.of())))
                .toList();
    }

    private static List<@Nullable String> values(AssessmentSummary assessment) {
        List<@Nullable String> values = new ArrayList<>();
        values.add(number(assessment.painWorst()));
        values.add(number(assessment.painAverage()));
        values.add(number(assessment.peg()));
        values.add(number(assessment.ecog()));
        values.add(number(assessment.mme()));
        return values;
    }

    private static @Nullable String number(@Nullable Double value) {
        return value == null ? null : Numbers.format(value, 1);
    }

    private HistoryPage.@Nullable Compared compared(
            List<PlanVersion> signed, @Nullable Integer from, @Nullable Integer to) {
        if (signed.size() < 2) {
            return null;
        }
        PlanVersion later = numbered(signed, to, signed.get(0));
        PlanVersion before = signed.stream()
                .filter(plan -> plan.number() < later.number())
                .findFirst()
                .orElse(later);
        PlanVersion earlier = numbered(signed, from, before);
        Map<UUID, PlanDocument> documents = plans.contentsOf(List.of(earlier.id(), later.id())).stream()
                .map(content -> PlanJson.read(content, PlanDocument.class))
                .collect(Collectors.toMap(PlanDocument::planId, Function.identity()));
        PlanDocument then = Objects.requireNonNull(documents.get(earlier.id()));
        PlanDocument now = Objects.requireNonNull(documents.get(later.id()));
        return new HistoryPage.Compared(earlier, later, PlanComparison.between(then, now));
    }

    private static PlanVersion numbered(List<PlanVersion> signed, @Nullable Integer number, PlanVersion otherwise) {
        return signed.stream()
                .filter(plan -> number != null && plan.number() == number)
                .findFirst()
                .orElse(otherwise);
    }
}
