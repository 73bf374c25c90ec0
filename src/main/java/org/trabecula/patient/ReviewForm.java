package org.trabecula.patient;

import org.jspecify.annotations.Nullable;

/** A review of the medicine list, as entered. */
record ReviewForm(@Nullable String reviewedOn, @Nullable Boolean none) {

    boolean takesNone() {
        return none != null && none;
    }
}
