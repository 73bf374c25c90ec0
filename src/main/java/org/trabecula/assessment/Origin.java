package org.trabecula.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a value came from.
 *
 * @param on the day it is of; {@code null} while it is not known
 * @param section title of the section of the assessment in which it is asked
 */
public record Origin(
        Home home, @Nullable LocalDate on, @Nullable String section) {

    /** The kinds of places that a value comes from. */
    public enum Home {
        ASSESSMENT,
        PROFILE,
        LESIONS,
        PAINS,
        MEDICINES,
        /** Worked out from other values. */
        DERIVED
    }
}
