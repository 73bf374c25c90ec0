package org.trabecula.planning;

/** What kind of value a fact has. CODES is a list of codes whose order is kept. */
public enum FactType {
    NUMBER,
    FLAG,
    CODE,
    CODES,
    TEXT,
    DATE
}
