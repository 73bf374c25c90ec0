package org.trabecula.planning;

import java.util.List;

/** Where the facts of one scope stand in the arrays of a {@link Row}. */
final class RowLayout {

    final List<Fact> facts;
    /** First word of a fact's code bits, -1 when it has no codes. */
    final int[] wordAt;

    final int words;

    RowLayout(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        wordAt = new int[facts.size()];
        int next = 0;
        for (int slot = 0; slot < wordAt.length; slot++) {
            Fact fact = facts.get(slot);
            if (fact.type() == FactType.CODE || fact.type() == FactType.CODES) {
                wordAt[slot] = next;
                next += (fact.codes().size() + 63) / 64;
            } else {
                wordAt[slot] = -1;
            }
        }
        words = next;
    }

    int size() {
        return wordAt.length;
    }

    static int codeIndex(Fact fact, String code) {
        List<Fact.Code> codes = fact.codes();
        for (int index = 0; index < codes.size(); index++) {
            if (codes.get(index).code().equals(code)) {
                return index;
            }
        }
        return -1;
    }
}
