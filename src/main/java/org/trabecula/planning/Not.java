package org.trabecula.planning;

import java.util.List;

/** The opposite of a part; unknown stays unknown. */
final class Not extends Node {

    private final Node part;

    Not(Node part) {
        this.part = part;
    }

    @Override
    byte eval(Frame frame) {
        return opposite(part.eval(frame));
    }

    private static byte opposite(byte value) {
        return value == UNKNOWN ? UNKNOWN : (byte) (1 - value);
    }

    @Override
    void missing(Frame frame, MissingFinder finder, long[] into) {
        part.missing(frame, finder, into);
    }

    @Override
    void decided(Frame frame, byte wanted, List<Decided> into) {
        part.decided(frame, opposite(wanted), into);
    }

    @Override
    void leaves(List<Leaf> into) {
        part.leaves(into);
    }

    @Override
    String words() {
        return part instanceof Joined ? "(" + part.negatedWords() + ")" : part.negatedWords();
    }

    @Override
    String negatedWords() {
        return part.words();
    }
}
