package org.trabecula.shared.yaml;

/** Something in a file that cannot be used: where it is, what stands there, and what was expected instead. */
public record Mistake(Position at, String found, String expected) {

    @Override
    public String toString() {
        return at + ": found " + found + "; expected " + expected;
    }
}
