package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/** Whom a value is of: the patient, one lesion, or one pain (by the ids of the fact sheet). */
public record Subject(Scope scope, @Nullable String id) {

    public static final Subject PATIENT = new Subject(Scope.PATIENT, null);

    public Subject {
        if ((scope == Scope.PATIENT) != (id == null)) {
            throw new IllegalArgumentException("A lesion or pain has an id, the patient has none: " + scope + " " + id);
        }
    }

    public static Subject lesion(String id) {
        return new Subject(Scope.LESION, id);
    }

    public static Subject pain(String id) {
        return new Subject(Scope.PAIN, id);
    }

    /** {@code fact} for the patient, {@code fact@id} for a lesion or pain. */
    public String name(String fact) {
        return id == null ? fact : fact + "@" + id;
    }
}
