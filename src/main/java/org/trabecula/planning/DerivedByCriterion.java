package org.trabecula.planning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A flag that is a criterion over other facts, or a value that a one-sided condition decides. */
final class DerivedByCriterion extends Deriving {

    private final @Nullable Node expression;
    /** Conditions that decide when they are MET, and the number each gives (0 also stands for false, 1 for true). */
    private final List<OneSided> oneSided;

    record OneSided(Node when, double value) {}

    DerivedByCriterion(Fact fact, int slot, @Nullable Node expression, List<OneSided> oneSided) {
        super(fact, slot);
        this.expression = expression;
        this.oneSided = List.copyOf(oneSided);
    }

    @Override
    List<Input> inputs() {
        Stream<Node> all = oneSided.stream().map(OneSided::when);
        return inputs((expression == null ? all : Stream.concat(Stream.of(expression), all)).toList(), false);
    }

    @Override
    void derive(Frame frame) {
        if (expression != null) {
            byte value = expression.eval(frame);
            if (value != Node.UNKNOWN) {
                set(frame, value);
                return;
            }
        }
        for (OneSided side : oneSided) {
            if (side.when().eval(frame) == Node.MET) {
                set(frame, side.value());
                return;
            }
        }
    }

    private void set(Frame frame, double value) {
        frame.subject.number[slot] = value;
        frame.subject.state[slot] = Row.KNOWN;
    }

    @Override
    boolean namedByInputs() {
        return expression != null;
    }

    @Override
    void missing(Frame frame, MissingFinder finder, long[] into) {
        if (expression != null && expression.eval(frame) == Node.UNKNOWN) {
            expression.missing(frame, finder, into);
        }
    }
}
