package org.trabecula.patient;

/** The way that a medicine takes into or onto the body. */
public enum Route {
    ORAL,
    SUBLINGUAL,
    TRANSDERMAL,
    SUBCUTANEOUS,
    INTRAVENOUS,
    INTRAMUSCULAR,
    RECTAL,
    NASAL,
    INHALED,
    TOPICAL,
    SPINAL,
    OTHER
}
