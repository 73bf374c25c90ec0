package org.trabecula.patient;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the medicine list as other modules and screens see it; what each part means is told by {@link MedicineDraft}.
 *
 * @param seriesId the same for all rows that a medicine went through by changes
 * @param name as it was entered
 * @param medicine name in the catalog's medicine list; {@code null} is free text, not checked
 * @param takenOn day of which the taken doses tell; {@code null} if they are not known
 * @param from since when it is taken so; {@code null} if not known
 * @param to day on which it ended; {@code null} while it goes on
 * @param startedOn since when this medicine is taken at all; {@code null} if not known
 * @param doseChangedOn when its dose last changed; {@code null} if it never did
 */
public record MedicineView(
        UUID id,
        UUID patientId,
        UUID seriesId,
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
        @Nullable LocalDate takenOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doseChangedOn,
        @Nullable String changeReason,
        @Nullable EndReason endReason,
        @Nullable String endNote,
        Instant recordedAt,
        long version) {

    /** Returns the name by which criteria and interactions know it: that of the catalog, or the free text. */
    public String checkedName() {
        return medicine == null ? name : medicine;
    }

    /** Returns whether it is free text, which nothing is checked against. */
    public boolean isFreeText() {
        return medicine == null;
    }

    /** Returns the same as a draft, to begin a change with. */
    public MedicineDraft draft() {
        return new MedicineDraft(
                name, medicine, form, route, amount, unit, schedule, scheduleNumber, intake, dosesTaken, from);
    }
}
