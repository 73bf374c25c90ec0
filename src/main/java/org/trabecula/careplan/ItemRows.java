package org.trabecula.careplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Severity;
import org.trabecula.planning.Status;
import org.trabecula.planning.Urgency;
import org.trabecula.shared.text.Numbers;

/** Makes the rows of the page out of the lines of a draft. */
final class ItemRows {

    private final List<CarePlanItem> lines;
    private final Interactions taken;
    private final Map<UUID, ItemDetail> details = new HashMap<>();
    private final Set<String> leads = new LinkedHashSet<>();

    ItemRows(List<CarePlanItem> lines) {
        this.lines = lines;
        this.taken = new Interactions(lines);
        for (CarePlanItem line : lines) {
            ItemDetail detail = line.content().explained();
            if (detail != null) {
                details.put(line.getId(), detail);
            }
            String key = line.itemKey();
            if (key != null && line.alternativeTo() == null) {
                leads.add(key);
            }
        }
    }

    /** Returns the lines that are decided by themselves, each with its alternatives, in the order of the proposal. */
    List<ItemRow> all() {
        return lines.stream()
                .filter(line -> line.alternativeTo() == null)
                .map(line -> row(line, null))
                .toList();
    }

    ItemRow row(CarePlanItem line, ItemRow.@Nullable Attempt attempt) {
        LineContent content = line.content();
        Ruling ruling = line.ruling();
        ItemDetail detail = details.get(line.getId());
        List<ItemDetail.Pair> conflicts = detail == null ? List.of() : graver(taken.with(line.getId(), detail));
        List<ItemRow.Alternative> alternatives = new ArrayList<>();
        for (CarePlanItem other : lines) {
            if (line.getId().equals(other.alternativeTo())) {
                alternatives.add(alternative(other));
            }
        }
        return new ItemRow(
                line.getId(),
                line.seen(),
                content.title(),
                content.site(),
                content.domain(),
                content.status() == null ? null : content.status().name(),
                content.urgency() == Urgency.ROUTINE ? null : content.urgency().name(),
                content.how(),
                content.why(),
                detail,
                detail == null ? List.of() : rank(detail),
                detail == null ? "" : Numbers.format(detail.score()),
                content.isPressing(),
                line.isOwn(),
                content.continued(),
                line.earlierDecision(),
                ruling == null ? null : ruling.decision(),
                ruling == null ? null : ruling.changeText(),
                ruling == null ? null : ruling.reasonCode(),
                ruling == null ? null : ruling.reasonNote(),
                ruling == null ? null : ruling.decidedByName(),
                ruling == null ? null : ruling.decidedAt(),
                line.ownerRole(),
                line.dueOn(),
                content.major() || Interactions.needsReason(conflicts),
                conflicts,
                detail == null ? List.of() : others(detail, conflicts),
                alternatives,
                attempt);
    }

    private ItemRow.Alternative alternative(CarePlanItem line) {
        ItemRow row = row(line, null);
        ItemDetail detail = row.detail();
        List<String> whyNot = detail == null
                ? List.of()
                : line.content().status() == Status.NEEDS_DATA
                        ? detail.missing()
                        : detail.cautions().stream()
                                .map(ItemDetail.Advice::advice)
                                .toList();
        return new ItemRow.Alternative(row, whyNot, line.content().status() != Status.NEEDS_DATA);
    }

    private List<ItemDetail.Pair> others(ItemDetail detail, List<ItemDetail.Pair> conflicts) {
        return graver(detail.pairs()).stream()
                .filter(pair -> leads.contains(pair.itemKey()) && !conflicts.contains(pair))
                .toList();
    }

    private static List<ItemDetail.Pair> graver(List<ItemDetail.Pair> pairs) {
        return pairs.stream().filter(pair -> pair.severity() != Severity.MINOR).toList();
    }

    private static List<ItemRow.Term> rank(ItemDetail detail) {
        return detail.terms().stream()
                .map(term -> new ItemRow.Term(
                        term.term().startsWith("priority:") ? "priority" : term.term(),
                        term.label(),
                        signed(term.points())))
                .toList();
    }

    private static String signed(BigDecimal points) {
        return points.signum() > 0 ? "+" + Numbers.format(points) : Numbers.format(points);
    }
}
