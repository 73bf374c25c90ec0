package org.trabecula.patient;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.patient.bodymap.SiteKey;
import org.trabecula.shared.NotFound;

/** One pain problem at one place, followed over time and linked to what imaging shows there. */
@Entity
@Table(name = "pain")
class Pain implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID patientId;

    @Column(updatable = false)
    private int number;

    @Embedded
    private SiteColumns place;

    @Enumerated(EnumType.STRING)
    private @Nullable PainLink link;

    private @Nullable LocalDate linkOn;

    @ElementCollection
    @CollectionTable(name = "pain_lesion", joinColumns = @JoinColumn(name = "pain_id"))
    private Set<Linked> lesions = new HashSet<>();

    private Instant recordedAt;
    private LocalDate recordedOn;
    private UUID recordedBy;
    private @Nullable Instant endedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable String endingNote;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Pain() {}

    Pain(UUID id, UUID patientId, int number, SiteKey place, LocalDate today, Instant now, UUID by) {
        this.id = id;
        this.patientId = patientId;
        this.number = number;
        this.place = new SiteColumns(place);
        this.recordedAt = now;
        this.recordedOn = today;
        this.recordedBy = by;
    }

    void move(SiteKey to) {
        if (!isOpen()) {
            throw new NotFound();
        }
        place = new SiteColumns(to);
    }

    /**
     * Says what imaging shows there, from this day on.
     *
     * @param named the lesions; at least one exactly when the pain is linked
     */
    void link(@Nullable PainLink answer, Set<UUID> named, LocalDate today) {
        if (!isOpen()) {
            throw new NotFound();
        }
        if ((answer == PainLink.LINKED) == named.isEmpty()) {
            throw new IllegalArgumentException("pain linked as " + answer + " with " + named.size() + " lesions");
        }
        link = answer;
        linkOn = answer == null ? null : today;
        Set<Linked> now =
                named.stream().map(lesion -> new Linked(lesion, patientId)).collect(Collectors.toSet());
        lesions.retainAll(now);
        lesions.addAll(now);
    }

    /** Takes one lesion away; without another one the link is open again. */
    void unlink(UUID lesion, LocalDate today) {
        Set<UUID> rest = lesionIds();
        rest.remove(lesion);
        if (rest.isEmpty()) {
            link(null, rest, today);
        } else {
            lesions.removeIf(linked -> !rest.contains(linked.lesionId));
        }
    }

    void end(Ending reason, @Nullable String note, LocalDate today, Instant now, UUID by) {
        if (!isOpen()) {
            throw new NotFound();
        }
        ending = reason;
        endingNote = note;
        endedOn = today;
        endedAt = now;
        endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    SiteKey place() {
        return place.key();
    }

    Set<UUID> lesionIds() {
        return lesions.stream().map(linked -> linked.lesionId).collect(Collectors.toSet());
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

    /** A lesion of the same patient, to which the pain is linked. */
    @Embeddable
    static class Linked {

        private UUID lesionId;
        private UUID patientId;

        @SuppressWarnings("NullAway.Init") // filled by Hibernate
        protected Linked() {}

        Linked(UUID lesionId, UUID patientId) {
            this.lesionId = lesionId;
            this.patientId = patientId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Linked linked
                    && linked.lesionId.equals(lesionId)
                    && linked.patientId.equals(patientId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(lesionId, patientId);
        }
    }
}
