package org.trabecula.assessment;

import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.FormField;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/**
 * One question of an assessment: a field of the form, asked of one subject.
 *
 * @param of the lesion or pain; {@code null}: the patient
 * @param section code of the section it stands in
 * @param home where the value lives
 */
record Place(FormField field, @Nullable AskedOf of, String section, Home home) {
    /**
     * Where a value lives: as an observation, in the patient's profile, or in the record of the pain. What is worked out has no
     * home; another value that the clinician puts in its place is an observation.
     */
    enum Home {
        ASSESSMENT,
        PROFILE,
        PAIN_RECORD,
        WORKED_OUT
    }

    /** Whether it is a question of its own: side, level and link of a pain are parts of its place. */
    boolean isAsked() {
        return home != Home.PAIN_RECORD || key().equals("p_place");
    }

    boolean isObserved() {
        return home == Home.ASSESSMENT || home == Home.WORKED_OUT;
    }

    /** Whether it is worked out and asked only of who wants to record another value. */
    boolean isWorkedOut() {
        return home == Home.WORKED_OUT;
    }

    Subject subject() {
        return of == null ? Subject.PATIENT : new Subject(of.scope(), of.code());
    }

    QuestionId id() {
        return new QuestionId(field.key(), of == null ? null : of.id());
    }

    String key() {
        return field.key();
    }

    Fact fact() {
        return field.fact();
    }

    Scope scope() {
        return field.fact().scope();
    }

    /** The question in words, with the lesion or pain it is asked of. */
    String label() {
        return of == null
                ? field.fact().label()
                : of.title() + ", " + field.fact().label();
    }
}
