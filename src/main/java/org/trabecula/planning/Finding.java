package org.trabecula.planning;

import java.util.List;

/**
 * One clause that decided a criterion, in words.
 *
 * @param sentence fact, value, unit, date and threshold: "eGFR 24 mL/min/1.73m2 (12-Nov-2026, 11 days old) is below 30"
 * @param criterion the clause without values: "eGFR is below 30"
 * @param values what the facts in it were, in the order of the clause
 * @param codes codes it compares with
 */
public record Finding(String sentence, String criterion, List<Value> values, List<String> codes) {
    public Finding {
        values = List.copyOf(values);
        codes = List.copyOf(codes);
    }

    /**
     * What one fact was.
     *
     * @param fact its name, {@code fact@lesion} at a lesion
     * @param label of the fact
     * @param shown the value with its unit; of a list that part of it which decided
     * @param known whether it is known, at least in part
     */
    public record Value(String fact, String label, String shown, boolean known) {}

    /** The sentences, each once. */
    static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).distinct().toList();
    }

    /** The names of the facts, each once. */
    static List<String> facts(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.values().stream())
                .map(Value::fact)
                .distinct()
                .toList();
    }
}
