package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list of what is missing, best question first (README section 8). */
final class MissingWords {

    private final Outcome outcome;
    private final Facts facts;
    private final List<Firing> cannotTell;
    private final List<Firing> met;
    private final Map<Integer, Asked> asked = new TreeMap<>();

    MissingWords(Outcome outcome, List<Firing> cannotTell, List<Firing> met) {
        this.outcome = outcome;
        this.facts = outcome.evaluation().facts;
        this.cannotTell = cannotTell;
        this.met = met;
    }

    /** What one answer would help to settle. */
    private static final class Asked {
        final String name;
        boolean emergency;
        final List<String> items = new ArrayList<>();
        final List<String> alerts = new ArrayList<>();
        final List<String> rules = new ArrayList<>();

        Asked(String name) {
            this.name = name;
        }

        int settles() {
            return items.size() + alerts.size();
        }
    }

    List<ProposalView.Missing> missing() {
        for (Line line : outcome.items()) {
            long[] names = line.missing;
            if (names != null) {
                each(names, one -> one.items.add(ItemWords.id(line, facts)));
            }
        }
        for (Firing firing : cannotTell) {
            boolean emergency = firing.plan().rule.level() == Level.EMERGENCY;
            each(outcome.evaluation().missing(firing.plan().when, firing.lesion()), one -> {
                one.alerts.add(firing.name());
                one.emergency |= emergency;
            });
        }
        for (Firing firing : met) {
            each(collected(firing), one -> one.rules.add(firing.name()));
        }
        return asked.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.<Asked, Boolean>comparing(one -> !one.emergency)
                        .thenComparing(one -> -one.settles())
                        .thenComparing(one -> one.name)))
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void each(long[] names, java.util.function.Consumer<Asked> then) {
        for (int word = 0; word < names.length; word++) {
            for (long bits = names[word]; bits != 0; bits &= bits - 1) {
                int id = (word << 6) + Long.numberOfTrailingZeros(bits);
                then.accept(asked.computeIfAbsent(id, none -> new Asked(facts.name(id))));
            }
        }
    }

    private long[] collected(Firing firing) {
        MissingFinder finder = outcome.evaluation().finder;
        long[] names = finder.none();
        for (RulePlan.Collected fact : firing.plan().collect) {
            if (fact.scope() == Scope.PATIENT) {
                addUnknown(Scope.PATIENT, 0, fact.slot(), names);
            } else if (firing.lesion() >= 0) {
                addUnknown(Scope.LESION, firing.lesion(), fact.slot(), names);
            } else {
                for (int lesion = 0; lesion < outcome.evaluation().lesions(); lesion++) {
                    addUnknown(Scope.LESION, lesion, fact.slot(), names);
                }
            }
        }
        return names;
    }

    private void addUnknown(Scope scope, int index, int slot, long[] into) {
        if (facts.frame(scope, index).subject.state[slot] != Row.KNOWN) {
            outcome.evaluation().finder.add(scope, index, slot, into);
        }
    }

    private ProposalView.Missing view(int id, Asked one) {
        Fact fact = facts.fact(id);
        return new ProposalView.Missing(
                one.name,
                fact.label(),
                one.items,
                one.alerts,
                one.rules,
                lastKnown(fact, facts.sheet().entry(facts.subject(id), fact.key())));
    }

    private @Nullable String lastKnown(Fact fact, FactSheet.@Nullable Entry entry) {
        if (entry == null || !entry.stale()) {
            return null;
        }
        return fact.label() + " " + Sentences.shown(fact, entry.value())
                + Sentences.dated(entry.observed(), facts.date()) + " is too old";
    }
}
