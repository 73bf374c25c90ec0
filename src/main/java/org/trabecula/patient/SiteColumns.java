package org.trabecula.patient;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trabecula.patient.bodymap.SiteKey;

/** A site of the body map as columns. */
@Embeddable
class SiteColumns {

    private String region;
    private @Nullable String side;
    private @Nullable String level;
    private @Nullable String part;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SiteColumns() {}

    SiteColumns(SiteKey site) {
        this.region = site.region();
        this.side = site.side();
        this.level = site.level();
        this.part = site.part();
    }

    SiteKey key() {
        return new SiteKey(region, side, level, part);
    }
}
