package org.trabecula.patient;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Who it is: MRN, names, birth date. Everything clinical is a {@link PatientValue}, a lesion, a pain or a medicine. */
@Entity
@Table(name = "patient")
class Patient implements Persistable<UUID> {

    @Id
    private UUID id;

    private String mrn;
    private String mrnFolded;
    private String familyName;
    private String givenName;
    private String familyFolded;
    private String givenFolded;
    private LocalDate birthDate;

    @Column(updatable = false)
    private Instant registeredAt;

    @Column(updatable = false)
    private UUID registeredBy;

    @ElementCollection
    @CollectionTable(name = "patient_search_word", joinColumns = @JoinColumn(name = "patient_id"))
    private Set<SearchWord> words = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Patient() {}

    Patient(UUID id, Identity identity, Instant now, UUID by) {
        this.id = id;
        this.registeredAt = now;
        this.registeredBy = by;
        this.mrn = identity.mrn();
        this.mrnFolded = SearchWords.mrn(mrn);
        this.familyName = identity.familyName();
        this.givenName = identity.givenName();
        this.familyFolded = SearchWords.name(familyName);
        this.givenFolded = SearchWords.name(givenName);
        this.birthDate = identity.birthDate();
        this.words.addAll(SearchWord.of(identity));
    }

    /** Corrects who it is; the row as it was stays in the history. */
    void correct(Identity identity) {
        mrn = identity.mrn();
        mrnFolded = SearchWords.mrn(mrn);
        familyName = identity.familyName();
        givenName = identity.givenName();
        familyFolded = SearchWords.name(familyName);
        givenFolded = SearchWords.name(givenName);
        birthDate = identity.birthDate();
        Set<SearchWord> now = SearchWord.of(identity);
        words.retainAll(now);
        words.addAll(now);
    }

    Identity identity() {
        return new Identity(mrn, familyName, givenName, birthDate);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String familyFolded() {
        return familyFolded;
    }

    String givenFolded() {
        return givenFolded;
    }
}
