package org.trabecula.catalog;

import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Fact;

/**
 * A value that is worked out and not asked.
 *
 * @param from from what, in words
 * @param override whether the clinician may record the value itself, which then wins
 * @param section where it is recorded then: the code of a section, or a {@link ProfilePart} in lower case
 */
public record DerivedField(
        Fact fact, String from, boolean override, @Nullable String section) {

    public String key() {
        return fact.key();
    }

    /** Returns the question by which another value is recorded: never required, never carried over. */
    public FormField question() {
        return FormField.plain(fact, override);
    }
}
