package org.trabecula.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** One dated record of a patient: a draft that the care team shares, then completed or discarded for good. */
@Entity
class Assessment extends AbstractAggregateRoot<Assessment> implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID patientId;
    private int number;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> quickKeys;

    private Instant startedAt;
    private UUID startedBy;
    private LocalDate assessedOn;

    private @Nullable Instant completedAt;
    private @Nullable UUID completedBy;
    private @Nullable Instant discardedAt;
    private @Nullable UUID discardedBy;

    private UUID rootId;
    private int revision;
    private @Nullable String revisionReason;
    private @Nullable UUID revisionAuthor;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {} // for JPA

    private Assessment(
            UUID patientId,
            int number,
            AssessmentKind kind,
            List<String> quickKeys,
            LocalDate day,
            UUID startedBy,
            Instant startedAt) {
        this.id = UUID.randomUUID();
        this.patientId = patientId;
        this.number = number;
        this.kind = kind;
        this.quickKeys = List.copyOf(quickKeys);
        this.status = AssessmentStatus.DRAFT;
        this.assessedOn = day;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.rootId = id;
        this.revision = 1;
        registerEvent(new AssessmentStarted(id, patientId, kind, revision, startedBy, startedAt));
    }

    private Assessment(Assessment amended, String reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.patientId = amended.patientId;
        this.number = amended.number;
        this.kind = amended.kind;
        this.quickKeys = List.copyOf(amended.quickKeys);
        this.status = AssessmentStatus.DRAFT;
        this.assessedOn = amended.assessedOn;
        this.startedBy = by;
        this.startedAt = at;
        this.rootId = amended.rootId;
        this.revision = amended.revision + 1;
        this.revisionReason = reason;
        this.revisionAuthor = by;
        registerEvent(new AssessmentStarted(id, patientId, kind, revision, startedBy, startedAt));
    }

    /**
     * Begins a draft.
     *
     * @param number of the patient's assessments, counted from 1
     * @param day the day on which it is begun; the day that it describes is settled at completion
     */
    static Assessment begin(UUID patient, int number, AssessmentKind kind, LocalDate day, UUID by, Instant at) {
        return new Assessment(patient, number, kind, List.of(), day, by, at);
    }

    /**
     * Begins a quick reassessment.
     *
     * @param keys of the facts that it asks besides those of the form, because follow-ups are due
     */
    static Assessment beginQuick(UUID patient, int number, List<String> keys, LocalDate day, UUID by, Instant at) {
        return new Assessment(patient, number, AssessmentKind.QUICK, keys, day, by, at);
    }

    /**
     * Makes a full reassessment of a quick one; what is a full one already stays it.
     *
     * @throws AssessmentClosed unless it is a draft
     */
    void askEverything() {
        mustBeDraft();
        if (kind == AssessmentKind.QUICK) {
            kind = AssessmentKind.REASSESSMENT;
        }
    }

    /**
     * Begins the next revision of a completed assessment: a draft of the same number, kind and day.
     *
     * @param reason why it is amended, 1 to 2000 characters
     */
    Assessment amend(String reason, UUID by, Instant at) {
        if (status != AssessmentStatus.COMPLETED) {
            throw new IllegalStateException("assessment " + id + " is not completed");
        }
        return new Assessment(this, reason, by, at);
    }

    /** @throws AssessmentClosed unless it is a draft */
    void mustBeDraft() {
        if (status != AssessmentStatus.DRAFT) {
            throw new AssessmentClosed(id, status == AssessmentStatus.COMPLETED);
        }
    }

    /**
     * Completes the draft; its answers are settled before.
     *
     * @param day the day that the answers describe
     * @throws AssessmentClosed unless it is a draft
     */
    void complete(LocalDate day, UUID by, Instant at) {
        mustBeDraft();
        status = AssessmentStatus.COMPLETED;
        assessedOn = day;
        completedBy = by;
        completedAt = at;
    }

    /** What the other modules hear; apart from {@link #complete} because results are written in between. */
    AssessmentCompleted completion() {
        if (completedBy == null || completedAt == null) {
            throw new IllegalStateException("assessment " + id + " is not completed");
        }
        return new AssessmentCompleted(id, patientId, kind, revision, assessedOn, completedBy, completedAt);
    }

    /** @throws AssessmentClosed unless it is a draft */
    void discard(UUID by, Instant at) {
        mustBeDraft();
        status = AssessmentStatus.DISCARDED;
        discardedBy = by;
        discardedAt = at;
        registerEvent(new AssessmentDiscarded(id, patientId, by, at));
    }

    UUID id() {
        return id;
    }

    UUID patientId() {
        return patientId;
    }

    int number() {
        return number;
    }

    AssessmentKind kind() {
        return kind;
    }

    /** Keys that a quick reassessment asks for follow-ups. */
    List<String> quickKeys() {
        return List.copyOf(quickKeys);
    }

    AssessmentStatus status() {
        return status;
    }

    /** The day that the answers describe; of a draft the day on which it was begun, of an amendment that of the amended one. */
    LocalDate assessedOn() {
        return assessedOn;
    }

    Instant startedAt() {
        return startedAt;
    }

    UUID startedBy() {
        return startedBy;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    @Nullable
    UUID completedBy() {
        return completedBy;
    }

    UUID rootId() {
        return rootId;
    }

    int revision() {
        return revision;
    }

    boolean isAmendment() {
        return revision > 1;
    }

    /** Why it was amended; {@code null} of a first revision. */
    @Nullable
    String revisionReason() {
        return revisionReason;
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
