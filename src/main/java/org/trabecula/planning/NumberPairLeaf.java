package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/** Two numbers compared with each other. */
final class NumberPairLeaf extends Leaf {

    private final Comparison comparison;
    private final Operand right;

    NumberPairLeaf(Operand left, Comparison comparison, Operand right) {
        super(left);
        this.comparison = comparison;
        this.right = right;
    }

    @Override
    byte eval(Frame frame) {
        if (left.state(frame) == Row.UNKNOWN || right.state(frame) == Row.UNKNOWN) {
            return UNKNOWN;
        }
        return comparison.compare(low(left, frame), high(left, frame), low(right, frame), high(right, frame));
    }

    private static double low(Operand operand, Frame frame) {
        return operand.row(frame).number[operand.slot()];
    }

    private static double high(Operand operand, Frame frame) {
        return operand.state(frame) == Row.PARTLY ? Double.POSITIVE_INFINITY : low(operand, frame);
    }

    @Override
    @Nullable
    Operand right() {
        return right;
    }

    @Override
    String says(boolean met) {
        return (met ? comparison : comparison.negated()).phrase(right.fact().label());
    }
}
