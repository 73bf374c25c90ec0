package org.trabecula.planning;

/** Certainty of the evidence behind a therapy, highest first. */
public enum Evidence {
    HIGH,
    MODERATE,
    LOW,
    CONSENSUS
}
