package org.trabecula.careplan;

/** Who is to do something. */
public enum OwnerRole {
    CLINICIAN,
    NURSE,
    PHYSIOTHERAPY,
    OCCUPATIONAL_THERAPY,
    PSYCHOLOGY,
    DIETETICS,
    SOCIAL_WORK,
    PHARMACY,
    RADIATION_ONCOLOGY,
    SURGERY,
    PALLIATIVE_CARE,
    PATIENT_FAMILY
}
