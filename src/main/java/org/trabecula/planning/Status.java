package org.trabecula.planning;

/** What the proposal says of an item. NEEDS_DATA: something that decides is not known. */
public enum Status {
    RECOMMENDED,
    CONSIDER,
    CAUTION,
    NEEDS_DATA
}
