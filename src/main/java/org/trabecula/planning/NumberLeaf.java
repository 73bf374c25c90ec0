package org.trabecula.planning;

/** A number compared with a fixed one. Compared as given, never rounded. */
final class NumberLeaf extends Leaf {

    private final Comparison comparison;
    private final double limit;
    private final int slot;
    private final boolean ofPatient;

    NumberLeaf(Operand left, Comparison comparison, double limit) {
        super(left);
        this.comparison = comparison;
        this.limit = limit;
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
        double value = row.number[slot];
        if (state == Row.PARTLY) {
            return comparison.compare(value, Double.POSITIVE_INFINITY, limit, limit);
        }
        return of(
                switch (comparison) {
                    case LESS -> value < limit;
                    case LESS_OR_EQUAL -> value <= limit;
                    case GREATER -> value > limit;
                    case GREATER_OR_EQUAL -> value >= limit;
                    case EQUAL -> value == limit;
                    case NOT_EQUAL -> value != limit;
                });
    }

    @Override
    String says(boolean met) {
        return (met ? comparison : comparison.negated()).phrase(Sentences.number(limit));
    }
}
