package org.trabecula.careplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.Amendments;

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
        UUID newest = news == null ? null : news.assessmentId();
        boolean behind = newest != null && !newest.equals(draft.assessmentId());
        Amendments.Revision amended = behind ? sources.replacing(draft.patientId(), draft.assessmentId()) : null;
        boolean another = behind && (amended == null || !amended.id().equals(newest));
        return new Staleness(
                draft.madeOn().isBefore(LocalDate.now(clock)),
                news != null && isAfter(news.changedAt(), draft.madeAt()),
                news != null && another ? news.assessedOn() : null,
                amended,
                !sources.publishedVersion().equals(draft.catalogVersionId()));
    }

    private static boolean isAfter(@Nullable Instant changed, Instant made) {
        return changed != null && changed.isAfter(made);
    }
}
