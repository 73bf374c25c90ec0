package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that was worked out, with what it came from.
 *
 * @param subject of whom
 * @param key the fact or item
 * @param worth what it is worth
 * @param on the oldest date of its inputs, those aside that stay valid for longer than the value itself; {@code null} if unknown
 * @param inputs the values that were used
 * @param missing the values that were wanted and are not known
 */
public record Derived(
        Subject subject,
        String key,
        Worth worth,
        @Nullable LocalDate on,
        List<Input> inputs,
        List<Input.Name> missing) {

    public Derived {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
    }

    /** Tells whether anything is known of it. */
    public boolean isKnown() {
        return !(worth instanceof Worth.Unknown);
    }
}
