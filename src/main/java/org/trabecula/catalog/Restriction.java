package org.trabecula.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Criterion;

/**
 * When this criterion is met, the form shrinks, whatever its fields say: in the last days of life only comfort is asked.
 * An unknown criterion changes nothing.
 *
 * @param why the reason that the form shows
 * @param showOnly these fields and no others; empty means no such limit
 * @param hide fields that are left out
 * @param unfold fields that are not behind "More"
 * @param askRegardless fields that are shown whatever their own criterion says
 * @param required replaces {@code required} of all fields; {@code null} leaves theirs
 */
public record Restriction(
        Criterion when,
        String why,
        Set<String> showOnly,
        Set<String> hide,
        Set<String> unfold,
        Set<String> askRegardless,
        @Nullable Set<String> required) {

    /** Returns whether the field may be shown at all under this restriction. */
    public boolean admits(String key) {
        return (showOnly.isEmpty() || showOnly.contains(key)) && !hide.contains(key);
    }
}
