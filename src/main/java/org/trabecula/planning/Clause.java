package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/**
 * A contraindication or a caution, or the inclusion of a shared list of them.
 *
 * @param include name of a shared list; then the rest is absent
 * @param when criterion
 * @param text the reason, or the advice
 * @param cite citation key
 */
public record Clause(
        @Nullable String include,
        @Nullable String when,
        @Nullable String text,
        @Nullable String cite) {

    public static Clause include(String name) {
        return new Clause(name, null, null, null);
    }

    public static Clause of(String when, String text, @Nullable String cite) {
        return new Clause(null, when, text, cite);
    }
}
