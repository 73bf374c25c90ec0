package org.trabecula.instrument;

/** Type of a lesion on imaging. Codes of the fact {@code lesion_type}. Its points differ between SINS and Mirels. */
public enum LesionType {
    LYTIC,
    MIXED,
    BLASTIC
}
