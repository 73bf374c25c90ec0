package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/** Two flags, codes or texts that are equal or not, or a code that is a member of a list fact. */
final class PairLeaf extends Leaf {

    private final Operand right;
    private final boolean wanted;

    PairLeaf(Operand left, Operand right, boolean wanted) {
        super(left);
        this.right = right;
        this.wanted = wanted;
    }

    @Override
    byte eval(Frame frame) {
        FactValue value = left.row(frame).value(left.slot());
        FactValue other = right.row(frame).value(right.slot());
        if (value == null || other == null || value instanceof FactValue.OneOf || other instanceof FactValue.OneOf) {
            return UNKNOWN;
        }
        if (other instanceof FactValue.Codes list && value instanceof FactValue.CodeOf code) {
            if (list.codes().contains(code.code())) {
                return MET;
            }
            return list.open() ? UNKNOWN : NOT_MET;
        }
        return of(value.equals(other) == wanted);
    }

    @Override
    @Nullable
    Operand right() {
        return right;
    }

    @Override
    String says(boolean met) {
        String other = right.fact().label();
        if (right.fact().type() == FactType.CODES) {
            return (met ? "is among " : "is not among ") + other;
        }
        return (met == wanted ? "is the same as " : "is not the same as ") + other;
    }
}
