package org.trabecula.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.UnreadableDate;

/** Who it is, as typed. */
record IdentityForm(
        @Nullable String mrn,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birthDate) {

    static IdentityForm of(Identity identity) {
        return new IdentityForm(
                identity.mrn(), identity.familyName(), identity.givenName(), Dates.format(identity.birthDate()));
    }

    static IdentityForm empty() {
        return new IdentityForm("", "", "", "");
    }

    /** Returns what was meant, or {@code null} after every mistake was put at its field. */
    @Nullable
    Identity read(Errors errors, LocalDate today) {
        text("mrn", mrn, Identity.LONGEST_MRN, errors);
        if (mrn != null && !mrn.isBlank() && SearchWords.mrn(mrn).isEmpty()) {
            errors.rejectValue("mrn", "patient.identity.mrn.signs");
        }
        text("familyName", familyName, Identity.LONGEST_NAME, errors);
        text("givenName", givenName, Identity.LONGEST_NAME, errors);
        LocalDate born = born(errors, today);
        if (errors.hasErrors() || mrn == null || familyName == null || givenName == null || born == null) {
            return null;
        }
        return new Identity(mrn, familyName, givenName, born);
    }

    private static void text(String field, @Nullable String typed, int longest, Errors errors) {
        if (typed == null || typed.isBlank()) {
            errors.rejectValue(field, "patient.identity." + field + ".missing");
        } else if (typed.strip().length() > longest) {
            errors.rejectValue(field, "patient.identity.long", new Object[] {longest}, null);
        }
    }

    private @Nullable LocalDate born(Errors errors, LocalDate today) {
        if (birthDate == null || birthDate.isBlank()) {
            errors.rejectValue("birthDate", "patient.identity.birthDate.missing");
            return null;
        }
        try {
            LocalDate born = Dates.parse(birthDate);
            if (born.isAfter(today)) {
                errors.rejectValue("birthDate", "patient.identity.birthDate.future");
            } else if (Dates.years(born, today) < Identity.YOUNGEST) {
                errors.rejectValue(
                        "birthDate", "patient.identity.birthDate.young", new Object[] {Identity.YOUNGEST}, null);
            } else if (Dates.years(born, today) > Identity.OLDEST) {
                errors.rejectValue("birthDate", "patient.identity.birthDate.old", new Object[] {Identity.OLDEST}, null);
            }
            return born;
        } catch (UnreadableDate e) {
            errors.rejectValue("birthDate", e.messageKey());
            return null;
        }
    }
}
