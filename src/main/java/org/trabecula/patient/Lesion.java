package org.trabecula.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.patient.bodymap.SiteKey;
import org.trabecula.shared.NotFound;

/** One bone metastasis at one site. It is never deleted, only removed from the list with a reason. */
@Entity
@Table(name = "lesion")
class Lesion implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID patientId;

    @Column(updatable = false)
    private int number;

    @Embedded
    private SiteColumns site;

    private LocalDate siteOn;
    private Instant recordedAt;
    private LocalDate recordedOn;
    private UUID recordedBy;
    private @Nullable Instant removedAt;
    private @Nullable LocalDate removedOn;
    private @Nullable UUID removedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Removal removal;

    private @Nullable String removalNote;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Lesion() {}

    Lesion(UUID id, UUID patientId, int number, SiteKey site, LocalDate today, Instant now, UUID by) {
        this.id = id;
        this.patientId = patientId;
        this.number = number;
        this.site = new SiteColumns(site);
        this.siteOn = today;
        this.recordedAt = now;
        this.recordedOn = today;
        this.recordedBy = by;
    }

    /** Corrects the site; the row as it was stays in the history. */
    void move(SiteKey to, LocalDate today) {
        if (!isListed()) {
            throw new NotFound();
        }
        site = new SiteColumns(to);
        siteOn = today;
    }

    void remove(Removal reason, @Nullable String note, LocalDate today, Instant now, UUID by) {
        if (!isListed()) {
            throw new NotFound();
        }
        removal = reason;
        removalNote = note;
        removedOn = today;
        removedAt = now;
        removedBy = by;
    }

    boolean isListed() {
        return removedAt == null;
    }

    SiteKey site() {
        return site.key();
    }

    UUID patientId() {
        return patientId;
    }

    int number() {
        return number;
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
