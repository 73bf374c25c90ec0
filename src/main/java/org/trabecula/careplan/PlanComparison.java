package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between two signed plans, as a clinician would say it: started, changed, stopped, unchanged. */
record PlanComparison(List<Entry> started, List<Entry> changed, List<Entry> stopped, List<Entry> unchanged) {

    /**
     * One line.
     *
     * @param from how it was, to {@code to} how it is now; only for a change
     * @param why the reason that was given, if one was
     * @param reason code of a decline, if it was declined
     * @param by who decided it last, if anybody
     */
    record Entry(
            String title,
            @Nullable String site,
            @Nullable String from,
            @Nullable String to,
            @Nullable String why,
            @Nullable DeclineReason reason,
            @Nullable String by) {}

    static PlanComparison between(PlanDocument before, PlanDocument after) {
        Map<String, PlanDocument.Line> old = taken(before);
        Map<String, PlanDocument.Line> now = taken(after);
        List<Entry> started = new ArrayList<>();
        List<Entry> changed = new ArrayList<>();
        List<Entry> unchanged = new ArrayList<>();
        now.forEach((key, line) -> {
            PlanDocument.Line was = old.get(key);
            if (was == null) {
                started.add(entry(line, null, how(line), line.note() == null ? line.why() : line.note()));
            } else if (Objects.equals(how(was), how(line))) {
                unchanged.add(entry(line, null, null, null));
            } else {
                changed.add(entry(line, how(was), how(line), line.note()));
            }
        });
        List<Entry> stopped = old.entrySet().stream()
                .filter(line -> !now.containsKey(line.getKey()))
                .map(line -> stopped(line.getKey(), line.getValue(), after))
                .toList();
        return new PlanComparison(started, changed, stopped, unchanged);
    }

    private static Map<String, PlanDocument.Line> taken(PlanDocument plan) {
        return plan.lines().stream()
                .filter(PlanDocument.Line::taken)
                .collect(Collectors.toMap(
                        PlanComparison::key, line -> line, (first, second) -> first, LinkedHashMap::new));
    }

    private static String key(PlanDocument.Line line) {
        String key = line.itemKey();
        return key == null ? "own:" + line.title() : key;
    }

    private static @Nullable String how(PlanDocument.Line line) {
        return line.change() == null ? line.how() : line.change();
    }

    /** Why a line is gone: it was declined, is now excluded, or was not proposed any more. */
    private static Entry stopped(String key, PlanDocument.Line was, PlanDocument after) {
        PlanDocument.Line declined = after.lines().stream()
                .filter(line -> key.equals(key(line)))
                .findFirst()
                .orElse(null);
        if (declined != null) {
            return entry(declined, how(was), null, declined.note());
        }
        String excluded = after.notProposed().stream()
                .filter(left -> left.title().equals(was.title()) && Objects.equals(left.site(), was.site()))
                .flatMap(left -> left.reasons().stream().map(Shown.Reason::text))
                .collect(Collectors.joining("; "));
        return new Entry(was.title(), was.site(), how(was), null, excluded.isEmpty() ? null : excluded, null, null);
    }

    private static Entry entry(
            PlanDocument.Line line, @Nullable String from, @Nullable String to, @Nullable String why) {
        return new Entry(line.title(), line.site(), from, to, why, line.reason(), line.decidedBy());
    }

    int size() {
        return Stream.of(started, changed, stopped, unchanged)
                .mapToInt(List::size)
                .sum();
    }
}
