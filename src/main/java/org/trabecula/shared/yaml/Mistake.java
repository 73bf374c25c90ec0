package org.trabecula.shared.yaml;

/** Something in a file that cannot be used: where it is, and in words what stands there and what was expected instead. */
public record Mistake(Position at, String message) {

    @Override
    public String toString() {
        return at + ": " + message;
    }
}
