package org.trabecula.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Interactions between items (README section 7): a medicine of a recommended item against every other item, its own alternatives excepted.
 * Shown on both; it matters only if both are accepted.
 */
final class ItemPairs {

    private final Facts facts;
    private final Map<Line, List<ProposalView.Pair>> pairs = new HashMap<>();

    ItemPairs(Outcome outcome) {
        this.facts = outcome.evaluation().facts;
        for (Line line : outcome.items()) {
            if (line.strength == Line.RECOMMEND && !line.needsData && line.first == null) {
                for (Line other : outcome.items()) {
                    if (other != line && other.first != line) {
                        check(line, other, outcome.evaluation());
                    }
                }
            }
        }
    }

    private void check(Line line, Line other, Evaluation evaluation) {
        for (int medicine : line.plan.interactions.medicines) {
            for (InteractionRow row : other.plan.interactions.withMedicine(medicine, evaluation)) {
                add(line, other, row);
                add(other, line, row);
            }
        }
    }

    private void add(Line line, Line other, InteractionRow row) {
        ProposalView.Pair pair = new ProposalView.Pair(
                ItemWords.id(other, facts),
                row.severity(),
                row.interaction().why(),
                row.interaction().whatToDo());
        List<ProposalView.Pair> known = pairs.computeIfAbsent(line, none -> new ArrayList<>());
        if (!known.contains(pair)) {
            known.add(pair);
        }
    }

    List<ProposalView.Pair> of(Line line) {
        return List.copyOf(pairs.getOrDefault(line, List.of()));
    }
}
