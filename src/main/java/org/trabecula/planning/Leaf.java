package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison, or a yes-or-no fact alone: where a criterion touches facts. */
abstract class Leaf extends Node {

    final Operand left;
    private @Nullable String saidMet;
    private @Nullable String saidNotMet;

    Leaf(Operand left) {
        this.left = left;
    }

    /** A fact in a comparison: where its value stands. */
    record Operand(Fact fact, boolean ofPatient, int slot) {

        Row row(Frame frame) {
            return ofPatient ? frame.patient : frame.subject;
        }

        byte state(Frame frame) {
            return row(frame).state[slot];
        }
    }

    /** The second fact, when two facts are compared. */
    @Nullable
    Operand right() {
        return null;
    }

    /** Codes that it compares with. */
    List<String> codes() {
        return List.of();
    }

    /** What is said of the left fact: "is below 30", "is not Mixed", "include Heart failure". */
    abstract String says(boolean met);

    /** {@link #says}, put together once; threads may each do it. */
    final String said(boolean met) {
        String known = met ? saidMet : saidNotMet;
        if (known == null) {
            known = says(met);
            if (met) {
                saidMet = known;
            } else {
                saidNotMet = known;
            }
        }
        return known;
    }

    @Override
    final void missing(Frame frame, MissingFinder finder, long[] into) {
        add(left, frame, finder, into);
        Operand other = right();
        if (other != null) {
            add(other, frame, finder, into);
        }
    }

    private static void add(Operand operand, Frame frame, MissingFinder finder, long[] into) {
        if (operand.state(frame) != Row.KNOWN) {
            finder.add(operand.ofPatient() ? Scope.PATIENT : frame.scope, frame.index, operand.slot(), into);
        }
    }

    @Override
    final void decided(Frame frame, byte wanted, List<Decided> into) {
        into.add(new Decided(this, wanted));
    }

    @Override
    final void leaves(List<Leaf> into) {
        into.add(this);
    }

    @Override
    String words() {
        return left.fact().label() + " " + said(true);
    }

    @Override
    String negatedWords() {
        return left.fact().label() + " " + said(false);
    }
}
