package org.trabecula.instrument;

/** Sex for clinical use, as formulas need it. Codes of the fact {@code sex}. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
