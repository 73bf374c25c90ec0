package org.trabecula.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.shared.NotFound;

/** One row of the medicine list. What it says is never changed: a change ends it and begins the next row of its series. */
@Entity
@Table(name = "medicine_entry")
class MedicineEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID patientId;
    private UUID seriesId;
    private String name;
    private @Nullable String medicine;

    @Enumerated(EnumType.STRING)
    private @Nullable DoseForm form;

    @Enumerated(EnumType.STRING)
    private @Nullable Route route;

    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private @Nullable DoseUnit unit;

    @Enumerated(EnumType.STRING)
    private @Nullable Schedule schedule;

    private @Nullable Integer scheduleNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Intake intake;

    private @Nullable BigDecimal dosesTaken;
    private @Nullable LocalDate takenOn;
    private @Nullable LocalDate fromDate;
    private @Nullable LocalDate toDate;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate doseChangedOn;
    private @Nullable String changeReason;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable String endNote;
    private Instant recordedAt;
    private UUID recordedBy;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MedicineEntry() {}

    /** The first row of a series. */
    MedicineEntry(UUID id, UUID patientId, MedicineDraft draft, LocalDate today, Instant now, UUID by) {
        this.id = id;
        this.patientId = patientId;
        this.seriesId = id;
        this.name = draft.name();
        this.medicine = draft.medicine();
        this.form = draft.form();
        this.route = draft.route();
        this.amount = draft.amount();
        this.unit = draft.unit();
        this.schedule = draft.schedule();
        this.scheduleNumber = draft.scheduleNumber();
        this.intake = draft.intake();
        this.dosesTaken = draft.dosesTaken();
        this.takenOn = draft.dosesTaken() == null ? null : today;
        this.fromDate = draft.from();
        this.startedOn = draft.from();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Ends this row and returns the next one of its series, which begins on the same day. */
    MedicineEntry change(
            UUID nextId, MedicineDraft draft, @Nullable String reason, LocalDate today, Instant now, UUID by) {
        LocalDate day = draft.from() == null ? today : draft.from();
        end(day, EndReason.CHANGED, null, now, by);
        MedicineEntry next = new MedicineEntry(nextId, patientId, draft, today, now, by);
        next.seriesId = seriesId;
        next.fromDate = day;
        next.startedOn = isSameMedicine(next) ? startedOn : day;
        next.doseChangedOn = !isSameMedicine(next) ? null : isSameDose(next) ? doseChangedOn : day;
        next.changeReason = reason;
        return next;
    }

    void end(LocalDate day, EndReason reason, @Nullable String note, Instant now, UUID by) {
        if (toDate != null) {
            throw new NotFound();
        }
        if (fromDate != null && day.isBefore(fromDate)) {
            throw new IllegalArgumentException("a row of the medicine list cannot end before it began");
        }
        toDate = day;
        endReason = reason;
        endNote = note;
        endedAt = now;
        endedBy = by;
    }

    boolean isOpen() {
        return toDate == null;
    }

    private boolean isSameMedicine(MedicineEntry other) {
        return medicine == null ? name.equalsIgnoreCase(other.name) : medicine.equals(other.medicine);
    }

    private boolean isSameDose(MedicineEntry other) {
        return isSameAmount(other)
                && unit == other.unit
                && schedule == other.schedule
                && Objects.equals(scheduleNumber, other.scheduleNumber)
                && intake == other.intake;
    }

    /** 5 and 5.0 are one amount. */
    private boolean isSameAmount(MedicineEntry other) {
        return amount == null || other.amount == null ? amount == other.amount : amount.compareTo(other.amount) == 0;
    }

    MedicineView view() {
        return new MedicineView(
                id,
                patientId,
                seriesId,
                name,
                medicine,
                form,
                route,
                amount,
                unit,
                schedule,
                scheduleNumber,
                intake,
                dosesTaken,
                takenOn,
                fromDate,
                toDate,
                startedOn,
                doseChangedOn,
                changeReason,
                endReason,
                endNote,
                recordedAt,
                version());
    }

    UUID patientId() {
        return patientId;
    }

    UUID seriesId() {
        return seriesId;
    }

    @Nullable
    LocalDate fromDate() {
        return fromDate;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
