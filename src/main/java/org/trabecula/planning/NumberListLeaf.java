package org.trabecula.planning;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A number that is one of a fixed list. */
final class NumberListLeaf extends Leaf {

    private final double[] list;

    NumberListLeaf(Operand left, double[] list) {
        super(left);
        this.list = list.clone();
    }

    @Override
    byte eval(Frame frame) {
        byte state = left.state(frame);
        if (state == Row.UNKNOWN) {
            return UNKNOWN;
        }
        double value = left.row(frame).number[left.slot()];
        for (double one : list) {
            if (state == Row.KNOWN ? value == one : value <= one) {
                return state == Row.KNOWN ? MET : UNKNOWN;
            }
        }
        return NOT_MET;
    }

    @Override
    String says(boolean met) {
        String all = Arrays.stream(list).mapToObj(Sentences::number).collect(Collectors.joining(", "));
        return (met ? "is one of " : "is none of ") + all;
    }
}
