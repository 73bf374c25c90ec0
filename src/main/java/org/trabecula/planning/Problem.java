package org.trabecula.planning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One mistake in a dictionary, a catalog or a criterion.
 *
 * @param path where, as keys and 0-based indexes into the lists of the model, with the keys of the YAML files: {@code therapies, 17,
 *     contraindications, 3, when}; {@code shared, NSAID_CAUTIONS, 2, when}; {@code facts, 41, expression}
 * @param entry code, id, key or name of the entry, for people
 * @param line line inside the criterion, from 1; 0 if the problem is not inside a criterion
 * @param column column inside the criterion, from 1; 0 if the problem is not inside a criterion
 * @param message what is wrong and what is expected, in plain words
 */
public record Problem(List<String> path, String entry, int line, int column, String message) {

    public Problem {
        path = List.copyOf(path);
    }

    /** A problem at the entry itself, not inside a criterion. */
    static Problem at(List<String> path, String entry, String message) {
        return new Problem(path, entry, 0, 0, message);
    }

    @Override
    public String toString() {
        String place = entry + " (" + String.join("/", path) + ")";
        return line == 0 ? place + ": " + message : place + " line " + line + " column " + column + ": " + message;
    }

    static String list(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
