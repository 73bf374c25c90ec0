package org.trabecula.planning;

/** Value of a criterion. UNKNOWN is neither of the others: it never passes for fine. */
public enum Truth {
    NOT_MET,
    MET,
    UNKNOWN
}
