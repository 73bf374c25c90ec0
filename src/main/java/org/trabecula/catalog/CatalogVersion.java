package org.trabecula.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.catalog.bundle.Bundle;

/** A bundle of catalog files: DRAFT, then PUBLISHED, then RETIRED. A published one never changes. */
@Entity
@Table(name = "catalog_version")
class CatalogVersion implements Persistable<UUID> {

    /** The states of a catalog version. */
    enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String reason;
    private String fingerprint;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant retiredAt;

    @ElementCollection
    @CollectionTable(name = "catalog_file", joinColumns = @JoinColumn(name = "catalog_version_id"))
    @MapKeyColumn(name = "path")
    @Column(name = "content")
    private Map<String, String> files = new TreeMap<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CatalogVersion() {}

    /** Starts a draft of these files. */
    CatalogVersion(UUID id, String name, String reason, Bundle bundle, String createdBy, Instant now) {
        this.id = id;
        this.name = name;
        this.status = Status.DRAFT;
        this.reason = reason;
        this.fingerprint = bundle.fingerprint();
        this.createdAt = now;
        this.createdBy = createdBy;
        this.files.putAll(bundle.files());
    }

    /** @throws IllegalStateException if it is not a draft */
    void publish(String by, Instant now) {
        if (status != Status.DRAFT) {
            throw new IllegalStateException(
                    "Catalog version " + name + " is " + status + ", only a DRAFT is published");
        }
        status = Status.PUBLISHED;
        publishedAt = now;
        publishedBy = by;
    }

    /** @throws IllegalStateException if it is not published */
    void retire(Instant now) {
        if (status != Status.PUBLISHED) {
            throw new IllegalStateException(
                    "Catalog version " + name + " is " + status + ", only a PUBLISHED one retires");
        }
        status = Status.RETIRED;
        retiredAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    String name() {
        return name;
    }

    Status status() {
        return status;
    }

    Bundle bundle() {
        return new Bundle(files);
    }
}
