package org.trabecula.planning;

/** How pressing an alert rule is, most pressing first. */
public enum Level {
    EMERGENCY,
    URGENT,
    SOON,
    INFO
}
