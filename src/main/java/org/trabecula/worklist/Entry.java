package org.trabecula.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One reason of one patient to be on the worklist, with the day from which it shows. */
@Entity
@Table(name = "worklist_entry")
class Entry implements Persistable<UUID> {

    /** What is due is announced this many days ahead. */
    static final int DAYS_AHEAD = 7;

    @Id
    private UUID id;

    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private Reason kind;

    private UUID sourceId;

    private @Nullable String level;

    private @Nullable LocalDate dueOn;

    private LocalDate shownFrom;

    private @Nullable String title;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Entry() {
        stored = true;
    }

    private Entry(
            UUID patientId,
            Reason kind,
            UUID sourceId,
            @Nullable String level,
            @Nullable LocalDate dueOn,
            LocalDate shownFrom,
            @Nullable String title) {
        this.id = UUID.randomUUID();
        this.patientId = patientId;
        this.kind = kind;
        this.sourceId = sourceId;
        this.level = level;
        this.dueOn = dueOn;
        this.shownFrom = shownFrom;
        this.title = title;
    }

    /** Returns an open red flag; {@code level} is EMERGENCY, URGENT, SOON or INFO. */
    static Entry redFlag(UUID patientId, UUID flag, String level, String title, LocalDate shownFrom) {
        return new Entry(patientId, Reason.RED_FLAG, flag, level, null, shownFrom, title);
    }

    /** Returns something due on a day, announced a week ahead. */
    static Entry due(UUID patientId, Reason kind, UUID source, LocalDate dueOn, @Nullable String title) {
        return new Entry(patientId, kind, source, null, dueOn, dueOn.minusDays(DAYS_AHEAD), title);
    }

    /** Returns something left unfinished, shown from a day on. */
    static Entry unfinished(UUID patientId, Reason kind, UUID source, LocalDate shownFrom) {
        return new Entry(patientId, kind, source, null, null, shownFrom, null);
    }

    boolean isShown(LocalDate today) {
        return !shownFrom.isAfter(today);
    }

    /** Returns how pressing it is on a day. */
    Rank rank(LocalDate today) {
        if (level != null) {
            return switch (level) {
                case "EMERGENCY" -> Rank.EMERGENCY;
                case "URGENT" -> Rank.URGENT;
                case "SOON" -> Rank.SOON;
                default -> Rank.TO_DO;
            };
        }
        return dueOn == null ? Rank.TO_DO : Rank.ofDue(dueOn, today);
    }

    /** Returns the day by which it wants attention: its due day, or that from which it shows. */
    LocalDate wantedOn() {
        return dueOn == null ? shownFrom : dueOn;
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** Returns the first day after {@code today} on which it begins to show or becomes more pressing. */
    Optional<LocalDate> changesAfter(LocalDate today) {
        Stream<LocalDate> turns = dueOn == null ? Stream.of(shownFrom) : Stream.of(shownFrom, dueOn.plusDays(1));
        return turns.filter(day -> day.isAfter(today)).min(LocalDate::compareTo);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    UUID patientId() {
        return patientId;
    }

    Reason kind() {
        return kind;
    }

    UUID sourceId() {
        return sourceId;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate shownFrom() {
        return shownFrom;
    }

    @Nullable
    String title() {
        return title;
    }
}
