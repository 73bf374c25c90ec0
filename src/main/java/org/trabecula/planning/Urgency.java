package org.trabecula.planning;

/** How pressing an item of a proposal is, most pressing first. */
public enum Urgency {
    EMERGENCY,
    URGENT,
    SOON,
    ROUTINE
}
