package org.trabecula.careplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.AssessmentSummary;

/** Finds in what a draft is behind the record. */
@Component
class StaleDrafts {

    private final PlanSources sources;
    private final Clock clock;

    StaleDrafts(PlanSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    Staleness of(CarePlan draft, @Nullable Instant factsChangedAt) {
        AssessmentSummary newest = sources.newestAssessment(draft.patientId()).orElse(null);
        return new Staleness(
                draft.madeOn().isBefore(LocalDate.now(clock)),
                factsChangedAt != null && factsChangedAt.isAfter(draft.madeAt()),
                newest == null || newest.id().equals(draft.assessmentId()) ? null : newest.assessedOn(),
                !sources.publishedVersion().equals(draft.catalogVersionId()));
    }
}
