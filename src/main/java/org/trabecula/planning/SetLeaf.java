package org.trabecula.planning;

import java.util.List;

/** A fixed code that is a member of a list fact. An open list that does not hold it leaves the question open. */
final class SetLeaf extends Leaf {

    private final String code;
    private final int word;
    private final long bit;
    private final int slot;
    private final boolean ofPatient;

    SetLeaf(Operand left, String code) {
        super(left);
        this.code = code;
        int index = RowLayout.codeIndex(left.fact(), code);
        this.word = index >> 6;
        this.bit = 1L << index;
        this.slot = left.slot();
        this.ofPatient = left.ofPatient();
    }

    @Override
    byte eval(Frame frame) {
        Row row = ofPatient ? frame.patient : frame.subject;
        byte state = row.state[slot];
        if (state == Row.UNKNOWN) {
            return UNKNOWN;
        }
        if ((row.words[row.layout.wordAt[slot] + word] & bit) != 0) {
            return MET;
        }
        return state == Row.PARTLY ? UNKNOWN : NOT_MET;
    }

    @Override
    List<String> codes() {
        return List.of(code);
    }

    @Override
    String says(boolean met) {
        return (met ? "include " : "do not include ") + left.fact().labelOf(code);
    }
}
