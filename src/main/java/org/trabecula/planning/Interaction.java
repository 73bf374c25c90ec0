package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interaction; the order of the sides does not matter.
 *
 * @param a names of medicines or classes; therapies if {@code aIsTherapy}
 * @param b names of medicines or classes; empty: the row is between the medicine and the fact of {@code when}
 * @param when criterion that limits the row: NOT_MET switches it off
 */
public record Interaction(
        List<String> a,
        boolean aIsTherapy,
        List<String> b,
        @Nullable String when,
        Severity severity,
        String why,
        String whatToDo) {
    public Interaction {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }
}
