package org.trabecula.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Somebody looked at a whole list and said that it is right, or that there is nothing on it. */
@Entity
@Immutable
@Table(name = "patient_list_review")
class ListReview implements Persistable<UUID> {

    /** Which list. */
    enum Of {
        MEDICINES,
        LESIONS
    }

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private @Nullable Long seq;

    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private Of list;

    private LocalDate reviewedOn;
    private boolean none;
    private Instant recordedAt;
    private UUID recordedBy;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ListReview() {}

    ListReview(UUID id, UUID patientId, Of list, LocalDate reviewedOn, boolean none, Instant now, UUID by) {
        this.id = id;
        this.patientId = patientId;
        this.list = list;
        this.reviewedOn = reviewedOn;
        this.none = none;
        this.recordedAt = now;
        this.recordedBy = by;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
