package org.trabecula.planning;

import java.util.List;

/**
 * A criterion as a tree over slots. Its value is one of three bytes, Kleene's logic; no strings, maps or boxes while it is worked out.
 */
abstract class Node {

    static final byte NOT_MET = 0;
    static final byte MET = 1;
    static final byte UNKNOWN = 2;

    static final Truth[] TRUTHS = {Truth.NOT_MET, Truth.MET, Truth.UNKNOWN};

    /** The value for the subject of the frame. */
    abstract byte eval(Frame frame);

    /** Adds to {@code into} what this part misses; called only while its value is UNKNOWN. */
    abstract void missing(Frame frame, MissingFinder finder, long[] into);

    /** Adds the leaves that make the value {@code wanted}; called only while the value is that. */
    abstract void decided(Frame frame, byte wanted, List<Decided> into);

    /** Adds all leaves, in order of the text. */
    abstract void leaves(List<Leaf> into);

    /** The part in words, without values. */
    abstract String words();

    /** The opposite in words. */
    abstract String negatedWords();

    static byte of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** A leaf and the value that it had. */
    record Decided(Leaf leaf, byte value) {}
}
