package org.trabecula.catalog;

/** How a field is drawn. The words are those of {@code form.yaml}. */
public enum Widget {
    /** 0 to 10, unknown apart. */
    NRS,
    YES_NO_UNKNOWN,
    CHOICE,
    /** Several of a list; "none of these" is a choice of its own. */
    CHECKS,
    NUMBER,
    /** A laboratory value: number, unit, and the date of the sample. */
    NUMBER_UNIT_DATE,
    DATE,
    TEXT,
    BODYMAP,
    /** Chosen in order; the first is rank 1. */
    RANKED,
    /** Without a starting position. */
    SLIDER
}
