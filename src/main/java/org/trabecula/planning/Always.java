package org.trabecula.planning;

import java.util.List;

/** A criterion that is the same for everyone: {@code true} or {@code false}. */
final class Always extends Node {

    private final boolean met;

    Always(boolean met) {
        this.met = met;
    }

    @Override
    byte eval(Frame frame) {
        return of(met);
    }

    @Override
    void missing(Frame frame, MissingFinder finder, long[] into) {
        // never unknown
    }

    @Override
    void decided(Frame frame, byte wanted, List<Decided> into) {
        // no fact decided it
    }

    @Override
    void leaves(List<Leaf> into) {
        // names no fact
    }

    @Override
    String words() {
        return met ? "always" : "never";
    }

    @Override
    String negatedWords() {
        return met ? "never" : "always";
    }
}
