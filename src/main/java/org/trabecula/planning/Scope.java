package org.trabecula.planning;

/** Whose value a fact is: one for the patient, one for each lesion, or one for each pain. */
public enum Scope {
    PATIENT,
    LESION,
    PAIN
}
