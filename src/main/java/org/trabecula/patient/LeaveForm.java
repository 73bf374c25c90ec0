package org.trabecula.patient;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a lesion or pain leaves its list, as entered. */
record LeaveForm(
        @Nullable String why,
        @Nullable String note,
        @Nullable Long version) {

    /** Returns the reason, or {@code null} after the mistakes were put at their fields. */
    <E extends Enum<E>> @Nullable E read(Class<E> reasons, Errors errors) {
        E reason = MedicineForm.one(reasons, why);
        if (reason == null) {
            errors.rejectValue("why", "patient.leave.why.missing");
        } else if ("OTHER".equals(reason.name()) && text() == null) {
            errors.rejectValue("note", "patient.leave.note.missing");
        }
        if (note != null && note.strip().length() > LesionService.LONGEST_NOTE) {
            errors.rejectValue("note", "patient.note.long", new Object[] {LesionService.LONGEST_NOTE}, null);
        }
        return errors.hasErrors() ? null : reason;
    }

    @Nullable
    String text() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
