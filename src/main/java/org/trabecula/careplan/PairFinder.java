package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Interaction;
import org.trabecula.planning.Medicine;
import org.trabecula.planning.ProposalView;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Therapy;
import org.trabecula.planning.Truth;

/**
 * Interactions between the lines of one proposal, for every two that could both be taken: the engine shows them for
 * recommended lines, a decision needs them for all. A row whose condition cannot be decided counts (README section 7).
 */
final class PairFinder {

    private final CompiledCatalog catalog;
    private final Facts facts;
    private final Map<Interaction, Boolean> on = new HashMap<>();

    PairFinder(CompiledCatalog catalog, Facts facts) {
        this.catalog = catalog;
        this.facts = facts;
    }

    /** Returns the worst rows between an item and each of the others, alternatives of one group excepted. */
    List<ItemDetail.Pair> of(ProposalView.Item item, List<ProposalView.Item> others) {
        List<ItemDetail.Pair> found = new ArrayList<>();
        for (ProposalView.Item other : others) {
            if (!other.therapy().equals(item.therapy()) && !sameGroup(item, other)) {
                for (Interaction row : worst(item, other)) {
                    found.add(new ItemDetail.Pair(other.id(), other.name(), row.severity(), row.why(), row.whatToDo()));
                }
            }
        }
        return found;
    }

    private static boolean sameGroup(ProposalView.Item one, ProposalView.Item other) {
        return one.group() != null && one.group().equals(other.group()) && Objects.equals(one.lesion(), other.lesion());
    }

    private List<Interaction> worst(ProposalView.Item one, ProposalView.Item other) {
        List<Interaction> rows = catalog.knowledge().interactions().stream()
                .filter(row -> fits(row, one.therapy(), other.therapy()) || fits(row, other.therapy(), one.therapy()))
                .filter(this::isOn)
                .toList();
        return rows.stream()
                .map(Interaction::severity)
                .min(Comparator.naturalOrder())
                .map(top -> rows.stream().filter(row -> row.severity() == top).toList())
                .orElse(List.of());
    }

    private boolean fits(Interaction row, String first, String second) {
        Therapy a = catalog.therapy(first);
        Therapy b = catalog.therapy(second);
        if (a == null || b == null || row.b().isEmpty()) {
            return false;
        }
        boolean left = row.aIsTherapy() ? row.a().contains(a.code()) : stands(row.a(), a, b);
        return left && stands(row.b(), b, row.aIsTherapy() ? null : a);
    }

    /** Whether a side stands for a medicine of the therapy that the other therapy does not bring too. */
    private boolean stands(List<String> side, Therapy therapy, @Nullable Therapy other) {
        return therapy.medicines().stream()
                .filter(name -> other == null || !other.medicines().contains(name))
                .map(name -> catalog.medicines().find(name))
                .filter(Objects::nonNull)
                .anyMatch(medicine -> side.stream().anyMatch(word -> names(word, medicine)));
    }

    private static boolean names(String word, Medicine medicine) {
        return word.equalsIgnoreCase(medicine.name())
                || medicine.classes().contains(word)
                || medicine.ingredients().stream().anyMatch(word::equalsIgnoreCase);
    }

    private boolean isOn(Interaction row) {
        String when = row.when();
        return when == null || on.computeIfAbsent(row, key -> evaluate(when));
    }

    private boolean evaluate(String when) {
        return Criterion.compile(when, catalog.dictionary(), Scope.PATIENT, false)
                        .evaluate(facts, Subject.PATIENT)
                != Truth.NOT_MET;
    }
}
