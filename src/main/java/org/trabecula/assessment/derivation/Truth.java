package org.trabecula.assessment.derivation;

import org.jspecify.annotations.Nullable;

/** Kleene's three values. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Truth of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : of(value.booleanValue());
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth not() {
        return values()[2 - ordinal()];
    }

    @Nullable
    Boolean orNull() {
        return this == UNKNOWN ? null : this == TRUE;
    }

    Worth worth() {
        return this == UNKNOWN ? Worth.UNKNOWN : Worth.exactly((this == TRUE));
    }
}
