package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.trabecula.planning.FactSheet;

/** Adds to a sheet what follows from its answers and needs more than the dictionary's own derivations: scores, mechanism, totals of pains. */
interface DraftDerivations {
    /**
     * Begins a run for one patient; what it needs besides the sheet is read here, once.
     *
     * @param on the day of the sheets
     * @return makes of a sheet of what was given one that also holds what follows
     */
    UnaryOperator<FactSheet> begin(UUID patient, LocalDate on);
}
