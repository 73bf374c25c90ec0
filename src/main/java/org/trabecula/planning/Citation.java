package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/** A source. {@code verified}: seen in a retrieved text; otherwise shown with a mark until checked. */
public record Citation(
        String key,
        String text,
        @Nullable String doi,
        @Nullable String url,
        boolean verified) {}
