package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.List;

/**
 * One known answer. What was left empty, not asked, refused or not known has no {@code Recorded}: absence is never a value.
 *
 * @param value a {@link Double} in the canonical unit, {@link Boolean}, {@link String} (a code or a text), {@code List<String>}
 *     (codes; empty is "none of these") or {@link LocalDate}
 * @param on the day on which it was observed
 */
public record Recorded(Object value, LocalDate on) {

    /** @throws IllegalArgumentException if the value is of another type */
    public Recorded {
        if (value instanceof List<?> codes) {
            value = List.copyOf(codes);
        } else if (!(value instanceof Double
                || value instanceof Boolean
                || value instanceof String
                || value instanceof LocalDate)) {
            throw new IllegalArgumentException(
                    "Double, Boolean, String, List or LocalDate expected: " + value.getClass());
        }
    }
}
