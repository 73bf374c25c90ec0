package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.trabecula.shared.NotFound;

/** Puts the medicine list of the profile page together, with at most one form open. */
@Component
class MedicinePanels {

    private final MedicineService medicines;
    private final MedicineWords words;
    private final MedicineFields fields;
    private final MessageSource messages;
    private final Clock clock;

    MedicinePanels(
            MedicineService medicines,
            MedicineWords words,
            MedicineFields fields,
            MessageSource messages,
            Clock clock) {
        this.medicines = medicines;
        this.words = words;
        this.fields = fields;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the list with this form open, if any, and what was wrong with a review. */
    MedicinesPanel panel(
            UUID patientId, MedicinesPanel.@Nullable Editor editor, @Nullable Errors review, Locale locale) {
        MedicineList list = medicines.list(patientId, LocalDate.now(clock));
        Errors problems = review != null ? review : new MapBindingResult(new java.util.HashMap<>(), "review");
        return new MedicinesPanel(
                list.entries().stream().map(this::row).toList(),
                medicines.ended(patientId).stream()
                        .map(entry -> ended(entry, locale))
                        .toList(),
                list.reviewedOn(),
                list.takesNone(),
                list.isGiven(),
                editor,
                fields.review(problems, locale));
    }

    /** Returns the form of a new medicine, empty. */
    MedicinesPanel.Editor forNew(Locale locale) {
        MedicineForm form = MedicineForm.empty();
        return editor(null, form, new BeanPropertyBindingResult(form, "medicine"), false, locale);
    }

    /** Returns the form of a change, as the row is now. */
    MedicinesPanel.Editor forChange(UUID patientId, UUID entryId, Locale locale) {
        MedicineView entry = entry(patientId, entryId);
        MedicineForm form = MedicineForm.change(entry, LocalDate.now(clock));
        return editor(entry, form, new BeanPropertyBindingResult(form, "medicine"), false, locale);
    }

    /** Returns the form with what was typed. */
    MedicinesPanel.Editor rejected(
            UUID patientId, @Nullable UUID entryId, MedicineForm form, Errors errors, boolean asked, Locale locale) {
        return editor(entryId == null ? null : entry(patientId, entryId), form, errors, asked, locale);
    }

    /** Returns the form of the end of a row. */
    MedicinesPanel.Editor forEnd(UUID patientId, UUID entryId, @Nullable Errors errors, Locale locale) {
        MedicineView entry = entry(patientId, entryId);
        MedicineEndForm empty = new MedicineEndForm(
                org.trabecula.shared.text.Dates.format(LocalDate.now(clock)), null, null, entry.version());
        Errors problems = errors != null ? errors : new BeanPropertyBindingResult(empty, "end");
        return new MedicinesPanel.Editor(
                "end",
                entryId,
                entry.name(),
                words.line(entry),
                entry.from(),
                entry.version(),
                fields.end(problems, locale),
                null,
                List.of(),
                null);
    }

    /** Returns what somebody wanted to record, in words. */
    String line(MedicineDraft draft) {
        return words.line(new MedicineView(
                new UUID(0, 0),
                new UUID(0, 0),
                new UUID(0, 0),
                draft.name(),
                draft.medicine(),
                draft.form(),
                draft.route(),
                draft.amount(),
                draft.unit(),
                draft.schedule(),
                draft.scheduleNumber(),
                draft.intake(),
                draft.dosesTaken(),
                null,
                draft.from(),
                null,
                null,
                null,
                null,
                null,
                null,
                clock.instant(),
                0));
    }

    private MedicinesPanel.Editor editor(
            @Nullable MedicineView entry, MedicineForm form, Errors errors, boolean asked, Locale locale) {
        String typed = form.typedName();
        boolean open = asked && !typed.isEmpty() && !form.isFree() && medicines.listed(typed) == null;
        return new MedicinesPanel.Editor(
                entry == null ? "new" : "change",
                entry == null ? null : entry.id(),
                entry == null ? null : entry.name(),
                entry == null ? null : words.line(entry),
                entry == null ? null : entry.from(),
                form.version(),
                fields.medicine(form, entry != null, errors, locale),
                form.isFree() ? typed : null,
                open ? medicines.suggest(typed) : List.of(),
                open ? typed : null);
    }

    private MedicineView entry(UUID patientId, UUID entryId) {
        return medicines.list(patientId, LocalDate.now(clock)).entries().stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private MedicinesPanel.Row row(MedicineView entry) {
        String alias = entry.isFreeText() || entry.name().equalsIgnoreCase(entry.checkedName()) ? null : entry.name();
        return new MedicinesPanel.Row(
                entry.id(),
                entry.checkedName(),
                alias,
                entry.isFreeText(),
                words.formAndRoute(entry),
                words.amount(entry),
                words.schedule(entry),
                words.intake(entry),
                entry.from());
    }

    private MedicinesPanel.Ended ended(MedicineView entry, Locale locale) {
        return new MedicinesPanel.Ended(
                words.line(entry),
                entry.from(),
                entry.to(),
                messages.getMessage("patient.medicine.end." + entry.endReason(), null, locale),
                entry.endNote());
    }
}
