package org.trabecula.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CatalogVersions extends Repository<CatalogVersion, UUID> {

    CatalogVersion saveAndFlush(CatalogVersion version);

    Optional<CatalogVersion> findById(UUID id);

    Optional<CatalogVersion> findByStatus(CatalogVersion.Status status);

    Optional<CatalogVersion> findByName(String name);

    long count();

    /** All versions without their files, newest first. */
    @Query("""
            select new org.trabecula.catalog.VersionView(v.id, v.name, cast(v.status as string), v.reason, v.publishedAt, v.publishedBy)
            from CatalogVersion v order by v.createdAt desc, v.name desc""")
    List<VersionView> all();
}
