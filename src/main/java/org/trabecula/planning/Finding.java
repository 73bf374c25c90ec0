package org.trabecula.planning;

import java.util.List;

/**
 * One clause that decided a criterion, in words.
 *
 * @param sentence fact, value, unit, date and threshold: "eGFR 24 mL/min/1.73m2 (12-Nov-2026, 11 days old) is below 30"
 * @param facts names of the facts in it, {@code fact@lesion} at a lesion
 * @param codes codes it compares with
 */
public record Finding(String sentence, List<String> facts, List<String> codes) {
    public Finding {
        facts = List.copyOf(facts);
        codes = List.copyOf(codes);
    }
}
