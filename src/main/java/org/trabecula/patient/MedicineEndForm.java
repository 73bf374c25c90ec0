package org.trabecula.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.UnreadableDate;

/** The end of a row of the medicine list, as typed. */
record MedicineEndForm(
        @Nullable String endOn,
        @Nullable String endReason,
        @Nullable String endNote,
        @Nullable Long version) {

    /** Returns the day, or {@code null} after the mistakes were put at their fields. */
    @Nullable
    LocalDate read(Errors errors) {
        EndReason reason = reason();
        if (reason == null) {
            errors.rejectValue("endReason", "patient.medicine.problem.reason-missing");
        }
        if (reason == EndReason.OTHER && note() == null) {
            errors.rejectValue("endNote", "patient.medicine.problem.note-missing");
        }
        if (endNote != null && endNote.strip().length() > LesionService.LONGEST_NOTE) {
            errors.rejectValue("endNote", "patient.note.long", new Object[] {LesionService.LONGEST_NOTE}, null);
        }
        return day("endOn", endOn, errors);
    }

    /** Reads a day that must be given; {@code null} after the mistake was put at its field. */
    static @Nullable LocalDate day(String field, @Nullable String typed, Errors errors) {
        if (typed == null || typed.isBlank()) {
            errors.rejectValue(field, "patient.medicine.problem.day-missing");
            return null;
        }
        try {
            return Dates.parse(typed);
        } catch (UnreadableDate e) {
            errors.rejectValue(field, e.messageKey());
            return null;
        }
    }

    @Nullable
    EndReason reason() {
        EndReason reason = MedicineForm.one(EndReason.class, endReason);
        return reason == EndReason.CHANGED ? null : reason;
    }

    @Nullable
    String note() {
        return endNote == null || endNote.isBlank() ? null : endNote.strip();
    }
}
