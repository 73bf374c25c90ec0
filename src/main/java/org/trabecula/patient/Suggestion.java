package org.trabecula.patient;

import org.jspecify.annotations.Nullable;

/**
 * A medicine of the catalog whose name begins as typed.
 *
 * @param synonym the other name that fits, if its own does not
 */
public record Suggestion(String name, @Nullable String synonym) {}
