package org.trabecula.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.catalog.bundle.Bundle;
import org.trabecula.catalog.bundle.CatalogImporter;
import org.trabecula.catalog.bundle.Release;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Recorded;

/**
 * Publishes the catalog of the release into a database that has none: before the first request, through the importer that
 * administrators use. Once there is a version, what is in force is theirs to decide.
 */
@Component
class ShippedCatalog implements SmartInitializingSingleton {

    /** Name of the version that ships with this release. */
    static final String NAME = "2026.11";

    private static final String BY = "Trabecula";

    private final Release release;
    private final CatalogImporter importer;
    private final CatalogVersions versions;
    private final PublishedCatalog published;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ShippedCatalog(
            Release release,
            CatalogImporter importer,
            CatalogVersions versions,
            PublishedCatalog published,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.release = release;
        this.importer = importer;
        this.versions = versions;
        this.published = published;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        published.changed();
        Runnable after = transaction.execute(status -> publishIfNone());
        Objects.requireNonNull(after).run();
        // compiled now, so that a catalog that this release cannot read stops the start and not a clinician
        published.current();
    }

    /** Returns what is to be done once the transaction has ended. */
    private Runnable publishIfNone() {
        if (versions.count() > 0) {
            return () -> {};
        }
        Bundle bundle = release.catalogFiles();
        CompiledCatalog catalog = importer.read(NAME, bundle);
        Instant now = clock.instant();
        CatalogVersion version = new CatalogVersion(UUID.randomUUID(), NAME, "First release", bundle, BY, now);
        versions.saveAndFlush(version);
        events.publishEvent(new Recorded(AuditKind.CREATED, subject(version, "shipped")));
        // the database takes files for a draft only
        version.publish(BY, now);
        versions.saveAndFlush(version);
        events.publishEvent(new Recorded(AuditKind.CHANGED, subject(version, "published")));
        return () -> published.published(version.getId(), catalog);
    }

    private static AuditSubject subject(CatalogVersion version, String note) {
        return AuditSubject.of("catalog", version.getId()).noting(note + ":" + version.name());
    }
}
