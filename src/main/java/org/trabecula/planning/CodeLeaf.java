package org.trabecula.planning;

import java.util.List;
import java.util.stream.Collectors;

/** A code that is, or is not, one of fixed codes. */
final class CodeLeaf extends Leaf {

    private final List<String> codes;
    private final boolean wanted;
    /** Bits of the codes for which it is MET. */
    private final long[] met;

    CodeLeaf(Operand left, List<String> codes, boolean wanted) {
        super(left);
        this.codes = List.copyOf(codes);
        this.wanted = wanted;
        List<Fact.Code> all = left.fact().codes();
        met = new long[(all.size() + 63) / 64];
        for (int code = 0; code < all.size(); code++) {
            if (codes.contains(all.get(code).code()) == wanted) {
                met[code >> 6] |= 1L << code;
            }
        }
    }

    @Override
    byte eval(Frame frame) {
        Row row = left.row(frame);
        int slot = left.slot();
        byte state = row.state[slot];
        if (state == Row.KNOWN) {
            int code = (int) row.number[slot];
            return of((met[code >> 6] & 1L << code) != 0);
        }
        return state == Row.UNKNOWN ? UNKNOWN : ofPossible(row, row.layout.wordAt[slot]);
    }

    private byte ofPossible(Row row, int first) {
        boolean inside = false;
        boolean outside = false;
        for (int word = 0; word < met.length; word++) {
            inside |= (row.words[first + word] & met[word]) != 0;
            outside |= (row.words[first + word] & ~met[word]) != 0;
        }
        return inside && outside ? UNKNOWN : of(inside);
    }

    @Override
    List<String> codes() {
        return codes;
    }

    @Override
    String says(boolean met) {
        String labels = codes.stream()
                .map(code -> code.isEmpty() ? "empty" : left.fact().labelOf(code))
                .collect(Collectors.joining(" or "));
        return (met == wanted ? "is " : "is not ") + labels;
    }
}
