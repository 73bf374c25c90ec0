package org.trabecula.patient;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.trabecula.shared.form.Fields;
import org.trabecula.shared.form.Option;

/** Makes the fields of a medicine, of its end and of the review of the list. */
@Component
class MedicineFields {

    private final MessageSource messages;

    MedicineFields(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the fields of a new medicine or of a change. */
    Fields medicine(MedicineForm form, boolean change, Errors errors, Locale locale) {
        Fields fields = new Fields(messages, locale, "patient.medicine", errors);
        fields.keep(fields.text("name").withClass("input--name").asFull());
        fields.select("form", options("patient.medicine.form.", DoseForm.values(), locale));
        fields.select("route", options("patient.medicine.route.", Route.values(), locale));
        fields.keep(fields.number("amount")
                .withUnits(options("patient.medicine.unit.", DoseUnit.values(), locale), blank(form.unit())));
        fields.seg("intake", options("patient.medicine.intake.", Intake.values(), locale));
        fields.keep(fields.number("scheduleNumber")
                .withUnits(options("patient.medicine.schedule.", Schedule.values(), locale), blank(form.schedule())));
        fields.number("dosesTaken");
        fields.date("from");
        if (change) {
            fields.text("reason");
        }
        return fields;
    }

    /** Returns the fields of the end of a row. */
    Fields end(Errors errors, Locale locale) {
        Fields fields = new Fields(messages, locale, "patient.medicine", errors);
        fields.date("endOn");
        fields.select(
                "endReason",
                options(
                        "patient.medicine.end.",
                        Stream.of(EndReason.values())
                                .filter(reason -> reason != EndReason.CHANGED)
                                .toArray(EndReason[]::new),
                        locale));
        fields.keep(fields.text("endNote").asFull());
        return fields;
    }

    /** Returns the field of a review. */
    Fields review(Errors errors, Locale locale) {
        Fields fields = new Fields(messages, locale, "patient.medicine", errors);
        fields.date("reviewedOn");
        return fields;
    }

    private List<Option> options(String prefix, Enum<?>[] codes, Locale locale) {
        return Stream.of(codes)
                .map(code -> new Option(code.name(), messages.getMessage(prefix + code.name(), null, locale)))
                .toList();
    }

    private static @Nullable String blank(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? null : chosen;
    }
}
