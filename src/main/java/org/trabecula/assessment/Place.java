package org.trabecula.assessment;

import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.FormField;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;

/**
 * One question of an assessment: a field of the form, asked of one subject.
 *
 * @param of the lesion or pain; {@code null}: the patient
 * @param section code of the section it stands in
 * @param home where the value lives
 */
record Place(FormField field, @Nullable AskedOf of, String section, Home home) {
    /** Where a value lives: as an observation, in the patient's profile, or in the record of the pain. */
    enum Home {
        ASSESSMENT,
        PROFILE,
        PAIN_RECORD
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
