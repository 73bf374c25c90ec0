package org.trabecula.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fact dictionary: facts and items of the release in one vocabulary. Immutable. Derivations are checked and compiled when it is made.
 */
public final class Dictionary {

    private final List<Fact> facts;
    private final Map<String, Fact> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final Map<Scope, RowLayout> layouts;

    private Dictionary(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        Map<Scope, List<Fact>> byScope = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            byScope.put(scope, new ArrayList<>());
        }
        for (Fact fact : facts) {
            List<Fact> same = scoped(byScope, fact.scope());
            if (byKey.putIfAbsent(fact.key(), fact) == null) {
                slots.put(fact.key(), same.size());
                same.add(fact);
            }
        }
        Map<Scope, RowLayout> made = new LinkedHashMap<>();
        byScope.forEach((scope, same) -> made.put(scope, new RowLayout(same)));
        this.layouts = made;
    }

    private static List<Fact> scoped(Map<Scope, List<Fact>> byScope, Scope scope) {
        return byScope.getOrDefault(scope, new ArrayList<>());
    }

    /**
     * Returns the dictionary of these facts and items, in the order of the files.
     *
     * @throws InvalidKnowledge if a key stands twice or a derivation does not fit
     */
    public static Dictionary of(List<Fact> facts) {
        return new Dictionary(facts);
    }

    /** All facts and items, in the order of the files. */
    public List<Fact> facts() {
        return facts;
    }

    /** The fact or item of this key, or {@code null}. */
    public @Nullable Fact find(String key) {
        return byKey.get(key);
    }

    /** The fact or item of this key. @throws IllegalArgumentException if there is none */
    public Fact get(String key) {
        Fact fact = byKey.get(key);
        if (fact == null) {
            throw new IllegalArgumentException("No fact or item \"" + key + "\" in the dictionary");
        }
        return fact;
    }

    /** Index of a fact within its scope, or -1. */
    int slot(String key) {
        return slots.getOrDefault(key, -1);
    }

    RowLayout layout(Scope scope) {
        RowLayout layout = layouts.get(scope);
        if (layout == null) {
            throw new IllegalStateException("No layout for " + scope);
        }
        return layout;
    }
}
