package org.trabecula.catalog;

/** Which assessment a section or a field belongs to. */
public enum FormKind {
    INITIAL,
    REASSESSMENT
}
