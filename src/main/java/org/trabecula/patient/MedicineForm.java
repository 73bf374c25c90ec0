package org.trabecula.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.BindParam;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.Numbers;
import org.trabecula.shared.text.UnreadableDate;
import org.trabecula.shared.text.UnreadableNumber;

/**
 * A medicine as typed.
 *
 * @param free the name that the user said to keep as free text
 * @param version of the row that is changed; {@code null} for a new one
 */
record MedicineForm(
        @Nullable String name,
        @Nullable String free,
        @Nullable String form,
        @Nullable String route,
        @Nullable String amount,
        @BindParam("amount-unit") @Nullable String unit,
        @Nullable String scheduleNumber,
        @BindParam("scheduleNumber-unit") @Nullable String schedule,
        @Nullable String intake,
        @Nullable String dosesTaken,
        @Nullable String from,
        @Nullable String reason,
        @Nullable Long version) {

    static MedicineForm empty() {
        return new MedicineForm("", null, null, null, "", null, "", null, null, "", "", null, null);
    }

    /** Returns the present row as the beginning of a change that is made today. */
    static MedicineForm change(MedicineView entry, LocalDate today) {
        return new MedicineForm(
                entry.checkedName(),
                entry.isFreeText() ? entry.name() : null,
                entry.form() == null ? null : entry.form().name(),
                entry.route() == null ? null : entry.route().name(),
                entry.amount() == null ? "" : Numbers.input(entry.amount()),
                entry.unit() == null ? null : entry.unit().name(),
                entry.scheduleNumber() == null ? "" : entry.scheduleNumber().toString(),
                entry.schedule() == null ? null : entry.schedule().name(),
                entry.intake().name(),
                "",
                Dates.format(today),
                "",
                entry.version());
    }

    /** Returns the same under another name; {@code keep} says that this name is meant as free text. */
    MedicineForm named(String other, boolean keep) {
        return new MedicineForm(
                other,
                keep ? other : null,
                form,
                route,
                amount,
                unit,
                scheduleNumber,
                schedule,
                intake,
                dosesTaken,
                from,
                reason,
                version);
    }

    String typedName() {
        return name == null ? "" : name.strip();
    }

    /** Returns whether the user said to keep this very name as free text. */
    boolean isFree() {
        return free != null && free.strip().equals(typedName());
    }

    /** Returns what was meant, or {@code null} after every mistake was put at its field. */
    @Nullable
    MedicineDraft read(Errors errors) {
        BigDecimal much = number("amount", amount, errors);
        BigDecimal often = number("scheduleNumber", scheduleNumber, errors);
        BigDecimal taken = number("dosesTaken", dosesTaken, errors);
        LocalDate since = date(errors);
        Intake how = one(Intake.class, intake);
        if (how == null) {
            errors.rejectValue("intake", "patient.medicine.problem.intake-missing");
        }
        if (often != null && (often.stripTrailingZeros().scale() > 0 || often.precision() > 6)) {
            errors.rejectValue("scheduleNumber", "patient.medicine.problem.whole");
        }
        if (errors.hasErrors() || how == null) {
            return null;
        }
        return new MedicineDraft(
                typedName(),
                null,
                one(DoseForm.class, form),
                one(Route.class, route),
                much,
                much == null ? null : one(DoseUnit.class, unit),
                often == null ? null : one(Schedule.class, schedule),
                often == null ? null : Integer.valueOf(often.intValueExact()),
                how,
                taken,
                since);
    }

    private static @Nullable BigDecimal number(String field, @Nullable String typed, Errors errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Numbers.parse(typed);
        } catch (UnreadableNumber e) {
            errors.rejectValue(field, e.messageKey());
            return null;
        }
    }

    private @Nullable LocalDate date(Errors errors) {
        if (from == null || from.isBlank()) {
            return null;
        }
        try {
            return Dates.parse(from);
        } catch (UnreadableDate e) {
            errors.rejectValue("from", e.messageKey());
            return null;
        }
    }

    /** Returns the code that was chosen from a list of ours; anything else counts as not chosen. */
    static <E extends Enum<E>> @Nullable E one(Class<E> codes, @Nullable String chosen) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(chosen)) {
                return code;
            }
        }
        return null;
    }
}
