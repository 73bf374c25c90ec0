package org.trabecula.patient;

/** Why a lesion is no longer on the list. */
public enum Removal {
    RECORDED_IN_ERROR,
    NOT_A_METASTASIS,
    DOUBLE_ENTRY,
    OTHER
}
