package org.trabecula.catalog;

/** What a reassessment does with the last value. */
public enum Carry {
    /** Stays with its own date, shown as carried over with its age, until it is stale. */
    STABLE,
    /** Always asked again; the old value stands beside the empty field. */
    NEVER
}
