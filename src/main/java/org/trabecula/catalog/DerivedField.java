package org.trabecula.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out and not asked.
 *
 * @param from from what, in words
 * @param override whether the clinician may record the value itself, which then wins
 * @param section where it is recorded then: the code of a section, or a {@link ProfilePart} in lower case
 */
public record DerivedField(
        String key, String from, boolean override, @Nullable String section) {}
