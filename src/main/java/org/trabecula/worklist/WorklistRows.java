package org.trabecula.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.AssessmentSummary;
import org.trabecula.careplan.PlanStatus;
import org.trabecula.careplan.PlanVersion;
import org.trabecula.patient.PatientSummary;
import org.trabecula.shared.text.Numbers;

/** Puts what was read of the patients on a page into words. */
@Component
class WorklistRows {

    /** So many reasons stand open in a row; the most pressing come first. */
    private static final int MOST_SHOWN = 4;

    private final MessageSource messages;

    WorklistRows(MessageSource messages) {
        this.messages = messages;
    }

    /** What was read for one page, each by patient. */
    record Sources(
            Map<UUID, PatientSummary> patients,
            Map<UUID, List<Entry>> reasons,
            Map<UUID, AssessmentSummary> latest,
            Map<UUID, Double> worstBefore,
            Map<UUID, PlanVersion> plans,
            LocalDate today) {}

    WorklistPage page(
            Filter filter, Map<Filter, Long> counts, List<Places.Place> places, Sources sources, @Nullable UUID next) {
        List<WorklistPage.FilterCount> filters = Arrays.stream(Filter.values())
                .map(each -> new WorklistPage.FilterCount(
                        each.word(), message("worklist.filter." + each), counts.getOrDefault(each, 0L), each == filter))
                .toList();
        Map<String, List<WorklistPage.Row>> groups = new LinkedHashMap<>();
        int shown = 0;
        for (Places.Place place : places) {
            PatientSummary patient = sources.patients().get(place.patient());
            if (patient != null) {
                String heading = filter == Filter.ALL ? "ALL" : heading(place, sources.today());
                groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(row(patient, place, sources));
                shown++;
            }
        }
        return new WorklistPage(
                filter.name(),
                filter.word(),
                filters,
                groups.entrySet().stream()
                        .map(group ->
                                new WorklistPage.Group(message("worklist.group." + group.getKey()), group.getValue()))
                        .toList(),
                counts.getOrDefault(filter, 0L),
                shown,
                next);
    }

    private static String heading(Places.Place place, LocalDate today) {
        return switch (place.rank()) {
            case EMERGENCY, URGENT -> "NOW";
            case SOON -> place.dueOn().isBefore(today) ? "OVERDUE" : "SOON";
            case TO_DO -> "TO_DO";
            case NONE -> "NONE";
        };
    }

    private WorklistPage.Row row(PatientSummary patient, Places.Place place, Sources sources) {
        UUID id = patient.id();
        AssessmentSummary latest = sources.latest().get(id);
        LocalDate due = sources.reasons().getOrDefault(id, List.of()).stream()
                .map(Entry::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<WorklistPage.ReasonLine> lines = sources.reasons().getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.rank(sources.today()))
                        .thenComparing(Entry::wantedOn))
                .map(entry -> line(entry, sources))
                .toList();
        return new WorklistPage.Row(
                id,
                patient.name(),
                patient.birthDate(),
                Period.between(patient.birthDate(), sources.today()).getYears(),
                patient.mrn(),
                patient.primaryCancer(),
                List.copyOf(lines.subList(0, Math.min(MOST_SHOWN, lines.size()))),
                List.copyOf(lines.subList(Math.min(MOST_SHOWN, lines.size()), lines.size())),
                latest == null || latest.painWorst() == null ? null : number(latest.painWorst()),
                trend(latest, sources.worstBefore().get(id)),
                mme(latest),
                due == null ? null : days("worklist.due", ChronoUnit.DAYS.between(sources.today(), due)),
                due,
                plan(sources.plans().get(id)));
    }

    private WorklistPage.ReasonLine line(Entry entry, Sources sources) {
        Rank rank = entry.rank(sources.today());
        boolean flag = rank != Rank.TO_DO && rank != Rank.NONE;
        String look = flag ? rank.name().toLowerCase(Locale.ROOT) : "info";
        String mark = flag ? message("shared.urgency." + rank.name()) : message("worklist.mark.toDo");
        return new WorklistPage.ReasonLine(look, mark, look, words(entry, sources), href(entry));
    }

    private String words(Entry entry, Sources sources) {
        return switch (entry.kind()) {
            case RED_FLAG -> message("worklist.reason.RED_FLAG", entry.title());
            case REASSESSMENT, FOLLOW_UP -> {
                LocalDate due = entry.dueOn() == null ? sources.today() : entry.dueOn();
                String title = entry.title();
                String what = title == null ? message("worklist.followUp") : capital(title);
                yield days("worklist.reason." + entry.kind(), ChronoUnit.DAYS.between(sources.today(), due), what);
            }
            case PLAN_UNSIGNED, DRAFT_OPEN, PLAN_MISSING -> message("worklist.reason." + entry.kind());
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String href(Entry entry) {
        String place = switch (entry.kind()) {
            case RED_FLAG -> "result#red-flags";
            case REASSESSMENT, DRAFT_OPEN -> "assessment";
            case FOLLOW_UP -> "plan#follow-ups";
            case PLAN_UNSIGNED, PLAN_MISSING -> "proposal";
        };
        return "/patients/" + entry.patientId() + "/" + place;
    }

    /** Says a number of days from now: overdue, today or ahead. */
    private String days(String key, long ahead, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = Math.abs(ahead);
        System.arraycopy(more, 0, args, 1, more.length);
        return message(key + (ahead < 0 ? ".overdue" : ahead == 0 ? ".today" : ".ahead"), args);
    }

    private WorklistPage.@Nullable Trend trend(@Nullable AssessmentSummary latest, @Nullable Double before) {
        Double now = latest == null ? null : latest.painWorst();
        if (now == null || before == null) {
            return null;
        }
        double change = now - before;
        if (change == 0) {
            return new WorklistPage.Trend("same", "same", message("worklist.trend.same"));
        }
        String was = number(before);
        String by = number(Math.abs(change));
        return change > 0
                ? new WorklistPage.Trend("up", "worse", message("worklist.trend.up", by, was))
                : new WorklistPage.Trend("down", "better", message("worklist.trend.down", by, was));
    }

    private static String number(double value) {
        return Numbers.format(BigDecimal.valueOf(value));
    }

    private @Nullable String mme(@Nullable AssessmentSummary latest) {
        if (latest == null || latest.mme() == null) {
            return null;
        }
        if (latest.atLeast().contains("mme_daily")) {
            return message("worklist.mme.atLeast", number(latest.mme()));
        }
        return latest.mme() == 0 ? message("worklist.mme.none") : message("worklist.mme.value", number(latest.mme()));
    }

    private String plan(@Nullable PlanVersion plan) {
        if (plan == null) {
            return message("worklist.plan.none");
        }
        return message(
                plan.status() == PlanStatus.DRAFT ? "worklist.plan.draft" : "worklist.plan.inForce", plan.number());
    }

    private String message(String key, @Nullable Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
