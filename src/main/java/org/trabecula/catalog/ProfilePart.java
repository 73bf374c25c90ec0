package org.trabecula.catalog;

/** The parts of a patient's profile, in the order of {@code form.yaml}. Lesions are one block for each lesion. */
public enum ProfilePart {
    DEMOGRAPHICS,
    CANCER,
    THERAPY,
    COMORBIDITIES,
    ALLERGIES,
    LESIONS,
    /** The list of medicines itself; it has no fields of the dictionary. */
    MEDICINES
}
