package org.trabecula.planning;

/** Severity of an interaction, worst first. */
public enum Severity {
    CONTRAINDICATED,
    MAJOR,
    MODERATE,
    MINOR
}
