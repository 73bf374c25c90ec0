package org.trabecula.planning;

/** A yes-or-no fact, alone or compared with true or false. */
final class FlagLeaf extends Leaf {

    private final boolean wanted;

    FlagLeaf(Operand left, boolean wanted) {
        super(left);
        this.wanted = wanted;
    }

    @Override
    byte eval(Frame frame) {
        Row row = left.row(frame);
        int slot = left.slot();
        return row.state[slot] == Row.KNOWN ? of(row.number[slot] != 0 == wanted) : UNKNOWN;
    }

    @Override
    String says(boolean met) {
        return met == wanted ? "is yes" : "is no";
    }
}
