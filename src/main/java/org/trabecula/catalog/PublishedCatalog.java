package org.trabecula.catalog;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.catalog.bundle.CatalogImporter;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.shared.NotFound;

/**
 * The catalog in force, compiled, and any earlier version, so that a plan is replayed with the one that it names. A version is
 * compiled once and kept: it never changes. Knowledge only, nothing of a patient; who may read a screen is said by its service.
 */
@Component
public class PublishedCatalog {

    private final CatalogVersions versions;
    private final CatalogImporter importer;
    private final TransactionTemplate reading;
    private final Map<UUID, CompiledCatalog> compiled = new ConcurrentHashMap<>();
    private volatile @Nullable UUID current;

    PublishedCatalog(CatalogVersions versions, CatalogImporter importer, PlatformTransactionManager transactions) {
        this.versions = versions;
        this.importer = importer;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Returns the catalog in force.
     *
     * @throws NotFound if none is published yet, which ends with the start of the application
     */
    public CompiledCatalog current() {
        return version(currentId());
    }

    /** Returns the id of the version in force. @throws NotFound if none is published yet */
    public UUID currentId() {
        UUID id = current;
        if (id == null) {
            id = read(() -> versions.findByStatus(CatalogVersion.Status.PUBLISHED)
                    .map(CatalogVersion::getId)
                    .orElseThrow(NotFound::new));
            current = id;
        }
        return id;
    }

    /** Returns a version by its id. @throws NotFound if there is none */
    public CompiledCatalog version(UUID id) {
        CompiledCatalog known = compiled.get(id);
        if (known == null) {
            known = read(() -> compile(versions.findById(id).orElseThrow(NotFound::new)));
            compiled.put(id, known);
        }
        return known;
    }

    /** Returns a version by its name, as a proposal carries it. @throws NotFound if there is none */
    public CompiledCatalog named(String name) {
        return version(
                read(() -> versions.findByName(name).map(CatalogVersion::getId).orElseThrow(NotFound::new)));
    }

    /** Takes over that this version is in force now; called when one has been published. */
    void published(UUID id, CompiledCatalog catalog) {
        compiled.put(id, catalog);
        current = id;
    }

    /** Looks again which version is in force. */
    void changed() {
        current = null;
    }

    private CompiledCatalog compile(CatalogVersion version) {
        return importer.read(version.name(), version.bundle());
    }

    private <T> T read(Supplier<T> read) {
        T result = reading.execute(status -> read.get());
        if (result == null) {
            throw new IllegalStateException("A read that returns nothing");
        }
        return result;
    }
}
