package org.trabecula.careplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in what a draft is behind the record. */
@Component
class StaleDrafts {

    private final PlanSources sources;
    private final Clock clock;

    StaleDrafts(PlanSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    Staleness of(DraftRow row) {
        CarePlan draft = row.plan();
        CarePlanNews news = row.news();
        return new Staleness(
                draft.madeOn().isBefore(LocalDate.now(clock)),
                news != null && isAfter(news.changedAt(), draft.madeAt()),
                news == null ? null : newer(draft, news.assessmentId(), news.assessedOn()),
                !sources.publishedVersion().equals(draft.catalogVersionId()));
    }

    private static boolean isAfter(@Nullable Instant changed, Instant made) {
        return changed != null && changed.isAfter(made);
    }

    private static @Nullable LocalDate newer(CarePlan draft, @Nullable UUID newest, @Nullable LocalDate assessedOn) {
        return newest == null || newest.equals(draft.assessmentId()) ? null : assessedOn;
    }
}
