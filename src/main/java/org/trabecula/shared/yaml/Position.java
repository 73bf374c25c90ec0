package org.trabecula.shared.yaml;

/** A place in a text file; line and column count from 1. Written {@code rules.yaml:12:7}. */
public record Position(String file, int line, int column) {

    /** Returns this place moved to the right within its line. */
    public Position plus(int columns) {
        return new Position(file, line, column + columns);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
