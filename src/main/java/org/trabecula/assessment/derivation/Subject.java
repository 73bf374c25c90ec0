package org.trabecula.assessment.derivation;

/**
 * Of whom a value is: of the patient, of one lesion or of one pain.
 *
 * @param id code of the lesion or pain ("L1", "P2"); empty for the patient
 */
public record Subject(Kind kind, String id) {

    /** The three kinds of subject of an observation. */
    public enum Kind {
        PATIENT,
        LESION,
        PAIN
    }

    /** The patient. */
    public static final Subject PATIENT = new Subject(Kind.PATIENT, "");

    /** @throws IllegalArgumentException if a lesion or pain has no id, or the patient has one */
    public Subject {
        if ((kind == Kind.PATIENT) != id.isEmpty()) {
            throw new IllegalArgumentException(
                    "A lesion or pain needs an id and the patient has none: " + kind + " '" + id + "'");
        }
    }

    /** Returns one lesion. */
    public static Subject lesion(String id) {
        return new Subject(Kind.LESION, id);
    }

    /** Returns one pain. */
    public static Subject pain(String id) {
        return new Subject(Kind.PAIN, id);
    }
}
