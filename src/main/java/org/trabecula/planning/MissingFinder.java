package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Names what is missing: an unknown fact by its own name or, where it is worked out, by what its derivation misses. Works on bits, one for
 * each fact of each subject; remembers what it found. For one thread.
 */
final class MissingFinder {

    private final Facts facts;
    private final long[][] found;

    MissingFinder(Facts facts) {
        this.facts = facts;
        this.found = new long[facts.ids()][];
    }

    /** An empty set of names. */
    long[] none() {
        return new long[(facts.ids() + 63) / 64];
    }

    /** Adds the names of an unknown fact. */
    void add(Scope scope, int index, int slot, long[] into) {
        int id = facts.id(scope, index, slot);
        Deriving deriving = facts.sheet().dictionary().deriving(scope, slot);
        if (deriving == null || !deriving.namedByInputs()) {
            into[id >> 6] |= 1L << id;
            return;
        }
        long[] names = found[id];
        if (names == null) {
            names = none();
            deriving.missing(facts.frame(scope, index), this, names);
            if (isEmpty(names)) {
                names[id >> 6] |= 1L << id; // no lesion list, or nothing that one could ask instead
            }
            found[id] = names;
        }
        addAll(names, into);
    }

    static void addAll(long[] names, long[] into) {
        for (int word = 0; word < names.length; word++) {
            into[word] |= names[word];
        }
    }

    static boolean isEmpty(long[] names) {
        for (long word : names) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean contains(long[] names, int id) {
        return (names[id >> 6] & 1L << id) != 0;
    }

    /** The names of a set, sorted. */
    List<String> names(long[] set) {
        List<String> names = new ArrayList<>();
        for (int word = 0; word < set.length; word++) {
            for (long bits = set[word]; bits != 0; bits &= bits - 1) {
                names.add(facts.name((word << 6) + Long.numberOfTrailingZeros(bits)));
            }
        }
        Collections.sort(names);
        return names;
    }
}
