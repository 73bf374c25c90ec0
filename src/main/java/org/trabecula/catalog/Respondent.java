package org.trabecula.catalog;

/** Who usually fills a section. */
public enum Respondent {
    CLINICIAN,
    NURSE,
    PATIENT
}
