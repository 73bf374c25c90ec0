package org.trabecula.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A care plan: what it was built on, who decided, who signed. Its lines and follow-ups are rows of their own, changed only
 * while it is a draft; {@code edits} counts those changes.
 */
@Entity
@Table(name = "care_plan")
class CarePlan implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID patientId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private UUID assessmentId;
    private LocalDate assessedOn;
    private UUID catalogVersionId;
    private String catalogVersion;
    private LocalDate madeOn;
    private Instant madeAt;
    private UUID madeBy;
    private long edits;
    private @Nullable LocalDate nextReviewOn;
    private @Nullable UUID signedBy;
    private @Nullable String signerName;
    private @Nullable String signerRole;
    private @Nullable Instant signedAt;
    private @Nullable String signedZone;
    private @Nullable String meaning;
    private @Nullable Boolean othersLeftOpen;
    private @Nullable String signedDespite;
    private @Nullable UUID supersedesId;
    private @Nullable String content;
    private @Nullable String contentHash;
    private @Nullable UUID discardedBy;
    private @Nullable Instant discardedAt;
    private @Nullable String discardReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CarePlan() {}

    CarePlan(UUID id, UUID patientId, int number, Origin origin) {
        this.id = id;
        this.patientId = patientId;
        this.number = number;
        this.status = PlanStatus.DRAFT;
        this.assessmentId = origin.assessmentId();
        this.assessedOn = origin.assessedOn();
        this.catalogVersionId = origin.catalogVersionId();
        this.catalogVersion = origin.catalogVersion();
        this.madeOn = origin.madeOn();
        this.madeAt = origin.madeAt();
        this.madeBy = origin.madeBy();
    }

    /** What a proposal was computed from, when and by whom. */
    record Origin(
            UUID assessmentId,
            LocalDate assessedOn,
            UUID catalogVersionId,
            String catalogVersion,
            LocalDate madeOn,
            Instant madeAt,
            UUID madeBy) {}

    /** Who signs, in what words, and what they were told and signed all the same. */
    record Signature(
            UUID by,
            String name,
            String role,
            Instant at,
            String zone,
            String meaning,
            boolean othersLeftOpen,
            @Nullable String despite) {}

    /** Counts a change of lines or follow-ups, and refuses it once the plan is no draft. */
    void countEdit() {
        mustBeDraft();
        edits++;
    }

    /** Puts a newly computed proposal into the draft. */
    void rebuild(Origin origin) {
        mustBeDraft();
        assessmentId = origin.assessmentId();
        assessedOn = origin.assessedOn();
        catalogVersionId = origin.catalogVersionId();
        catalogVersion = origin.catalogVersion();
        madeOn = origin.madeOn();
        madeAt = origin.madeAt();
        madeBy = origin.madeBy();
    }

    /** Remembers the day of the next review while the plan is still a draft. */
    void reviewOn(@Nullable LocalDate day) {
        mustBeDraft();
        nextReviewOn = day;
    }

    /** @param signedContent canonical text of all that is signed; @param hash its SHA-256 */
    void sign(Signature signature, @Nullable UUID supersedes, String signedContent, String hash) {
        mustBeDraft();
        if (nextReviewOn == null) {
            throw new IllegalStateException("a plan is signed with a day for its next review");
        }
        status = PlanStatus.SIGNED;
        signedBy = signature.by();
        signerName = signature.name();
        signerRole = signature.role();
        signedAt = signature.at();
        signedZone = signature.zone();
        meaning = signature.meaning();
        othersLeftOpen = signature.othersLeftOpen();
        signedDespite = signature.despite();
        supersedesId = supersedes;
        content = signedContent;
        contentHash = hash;
    }

    void supersede() {
        if (status != PlanStatus.SIGNED) {
            throw new IllegalStateException("a " + status + " plan is not superseded, only a signed one");
        }
        status = PlanStatus.SUPERSEDED;
    }

    void discard(UUID by, Instant at, String reason) {
        mustBeDraft();
        status = PlanStatus.DISCARDED;
        discardedBy = by;
        discardedAt = at;
        discardReason = reason;
    }

    void mustBeDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new PlanNotDraft(id, patientId, status);
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    @Transient
    public boolean isNew() {
        return version == null;
    }

    UUID patientId() {
        return patientId;
    }

    int number() {
        return number;
    }

    PlanStatus status() {
        return status;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    UUID catalogVersionId() {
        return catalogVersionId;
    }

    String catalogVersion() {
        return catalogVersion;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    long edits() {
        return edits;
    }

    @Nullable
    LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    String content() {
        return content;
    }

    @Nullable
    String contentHash() {
        return contentHash;
    }
}
