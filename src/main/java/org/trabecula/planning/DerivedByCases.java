package org.trabecula.planning;

import java.util.List;

/** A code that the first MET case gives, whatever earlier cases miss. */
final class DerivedByCases extends Deriving {

    private final List<Node> whens;
    private final int[] codes;

    DerivedByCases(Fact fact, int slot, List<Node> whens, int[] codes) {
        super(fact, slot);
        this.whens = List.copyOf(whens);
        this.codes = codes.clone();
    }

    @Override
    List<Input> inputs() {
        return inputs(whens, false);
    }

    @Override
    void derive(Frame frame) {
        for (int index = 0; index < codes.length; index++) {
            if (whens.get(index).eval(frame) == Node.MET) {
                frame.subject.number[slot] = codes[index];
                frame.subject.state[slot] = Row.KNOWN;
                return;
            }
        }
    }

    @Override
    boolean namedByInputs() {
        return true;
    }

    @Override
    void missing(Frame frame, MissingFinder finder, long[] into) {
        for (Node when : whens) {
            if (when.eval(frame) == Node.UNKNOWN) {
                when.missing(frame, finder, into);
            }
        }
    }
}
