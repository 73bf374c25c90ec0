package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trabecula.planning.Severity;

/** The interactions among the lines that are taken: looked at when a line is decided, and again when the plan is signed. */
final class Interactions {

    private final Map<String, CarePlanItem> taken = new HashMap<>();

    Interactions(List<CarePlanItem> lines) {
        for (CarePlanItem line : lines) {
            String key = line.itemKey();
            if (key != null && line.isTaken()) {
                taken.put(key, line);
            }
        }
    }

    /** Returns what stands between this line and those taken, itself left out. */
    List<ItemDetail.Pair> with(CarePlanItem line) {
        ItemDetail detail = line.content().explained();
        return detail == null ? List.of() : with(line.getId(), detail);
    }

    List<ItemDetail.Pair> with(UUID lineId, ItemDetail detail) {
        return detail.pairs().stream()
                .filter(pair -> {
                    CarePlanItem other = taken.get(pair.itemKey());
                    return other != null && !other.getId().equals(lineId);
                })
                .toList();
    }

    private static boolean saysWhy(CarePlanItem line) {
        Ruling ruling = line.ruling();
        return ruling != null && ruling.reasonNote() != null;
    }

    static boolean needsReason(List<ItemDetail.Pair> pairs) {
        return pairs.stream().anyMatch(pair -> grave(pair.severity()));
    }

    private static boolean grave(Severity severity) {
        return severity == Severity.MAJOR || severity == Severity.CONTRAINDICATED;
    }

    /** Refuses to take two lines that are contraindicated together unchanged. */
    void refuseContraindicated(CarePlanItem line, Choice choice) {
        if (!(choice instanceof Choice.Accept)) {
            return;
        }
        for (ItemDetail.Pair pair : with(line)) {
            CarePlanItem other = taken.get(pair.itemKey());
            if (pair.severity() == Severity.CONTRAINDICATED && other != null && other.isAccepted()) {
                throw PlanRefused.because("", "careplan.decide.pair-contraindicated", pair.title(), pair.why());
            }
        }
    }

    /** Returns what stands against signing: contraindicated pairs taken unchanged, grave ones taken without a word. */
    List<PlanProblem> problems() {
        List<PlanProblem> problems = new ArrayList<>();
        for (CarePlanItem line : taken.values()) {
            for (ItemDetail.Pair pair : with(line)) {
                CarePlanItem other = taken.get(pair.itemKey());
                if (other == null || line.getId().compareTo(other.getId()) > 0) {
                    continue;
                }
                boolean unchanged = line.isAccepted() && other.isAccepted();
                String field = "item-" + line.getId();
                if (pair.severity() == Severity.CONTRAINDICATED && unchanged) {
                    problems.add(PlanProblem.of(
                            field, "careplan.sign.pair-contraindicated", line.title(), other.title(), pair.why()));
                } else if (grave(pair.severity()) && !saysWhy(line) && !saysWhy(other)) {
                    problems.add(
                            PlanProblem.of(field, "careplan.sign.pair-major", line.title(), other.title(), pair.why()));
                }
            }
        }
        return problems;
    }
}
