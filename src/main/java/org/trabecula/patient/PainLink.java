package org.trabecula.patient;

/** What imaging shows where a pain is (items.yaml, {@code p_link}); no value at all is "nobody answered". */
public enum PainLink {
    /** it names the lesions */
    LINKED,
    /** imaged, nothing found there */
    NO_CORRELATE,
    NOT_IMAGED
}
