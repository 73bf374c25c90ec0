package org.trabecula.assessment;

import java.util.List;
import org.trabecula.assessment.derivation.Derived;
import org.trabecula.planning.FactSheet;

/**
 * A sheet with what follows from it.
 *
 * @param sheet what was given, and what was worked out
 * @param derived how that came about
 */
record Workings(FactSheet sheet, List<Derived> derived) {
    /** Adds to a sheet of what was given what follows from it. */
    @FunctionalInterface
    interface Worker {
        Workings work(FactSheet given);
    }
}
