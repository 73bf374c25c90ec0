package org.trabecula.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<Scope, RowLayout> layouts = new EnumMap<>(Scope.class);
    private final Map<String, CriterionParser> parsers = new HashMap<>();
    private final List<Deriving> derivings;
    private final Map<Scope, Deriving[]> derivingBySlot = new EnumMap<>(Scope.class);

    private Dictionary(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        for (Scope scope : Scope.values()) {
            List<Fact> same = new ArrayList<>();
            for (Fact fact : facts) {
                if (fact.scope() == scope && byKey.putIfAbsent(fact.key(), fact) == null) {
                    slots.put(fact.key(), same.size());
                    same.add(fact);
                }
            }
            layouts.put(scope, new RowLayout(same));
            derivingBySlot.put(scope, new Deriving[same.size()]);
        }
        List<Problem> problems = new ArrayList<>();
        derivings = new DerivationCompiler(this, problems).compile();
        if (!problems.isEmpty()) {
            throw new InvalidKnowledge(problems);
        }
        for (Deriving deriving : derivings) {
            Deriving[] slotted = derivingBySlot.get(deriving.fact.scope());
            if (slotted != null) {
                slotted[deriving.slot] = deriving;
            }
        }
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

    /** Whether the value can be worked out from other facts of a sheet. */
    public boolean isDerived(String key) {
        Fact fact = get(key);
        return deriving(fact.scope(), slot(key)) != null;
    }

    /** Keys of the facts that a value is worked out from; empty when it is not worked out here. */
    public List<String> derivedFrom(String key) {
        Fact fact = get(key);
        Deriving deriving = deriving(fact.scope(), slot(key));
        return deriving == null
                ? List.of()
                : deriving.inputs().stream().map(Deriving.Input::key).distinct().toList();
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

    /** Steps of reading a sheet, each after the steps that it needs. */
    List<Deriving> derivings() {
        return derivings;
    }

    @Nullable
    Deriving deriving(Scope scope, int slot) {
        Deriving[] slotted = derivingBySlot.get(scope);
        return slotted == null ? null : slotted[slot];
    }

    /** The parser of criteria of a scope. */
    CriterionParser criteria(Scope scope, boolean withItems) {
        synchronized (parsers) {
            return parsers.computeIfAbsent(scope + " " + withItems, key -> new CriterionParser(this, scope, withItems));
        }
    }
}
