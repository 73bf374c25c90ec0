package org.trabecula.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a medicine is taken, as somebody says it. What is {@code null} was not said: a dose that is not given is not known.
 *
 * @param name as it stands on the list, 1 to 120 characters
 * @param medicine name of the entry in the catalog's medicine list; {@code null} is free text, kept and never checked
 * @param amount amount of the named ingredient in one dose, of a combination that of its opioid; above 0
 * @param scheduleNumber times a day, or hours: see {@link Schedule}
 * @param dosesTaken doses taken in the last 24 h of what is taken as needed; {@code null} is not known, 0 is none
 * @param from since when it is taken so; not in the future
 */
public record MedicineDraft(
        String name,
        @Nullable String medicine,
        @Nullable DoseForm form,
        @Nullable Route route,
        @Nullable BigDecimal amount,
        @Nullable DoseUnit unit,
        @Nullable Schedule schedule,
        @Nullable Integer scheduleNumber,
        Intake intake,
        @Nullable BigDecimal dosesTaken,
        @Nullable LocalDate from) {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    public MedicineDraft {
        name = name.strip();
    }

    /** Returns the same of a catalog's medicine, or as free text. */
    public MedicineDraft of(@Nullable String entry) {
        return new MedicineDraft(
                name, entry, form, route, amount, unit, schedule, scheduleNumber, intake, dosesTaken, from);
    }
}
