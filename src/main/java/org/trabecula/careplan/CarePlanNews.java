package org.trabecula.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the facts of a patient changed last, and the newest completed assessment; written by {@link NewFacts}, read with the draft. */
@Entity
@Table(name = "care_plan_news")
class CarePlanNews {

    @Id
    private UUID patientId;

    private @Nullable Instant changedAt;
    private @Nullable UUID assessmentId;
    private @Nullable LocalDate assessedOn;

    @SuppressWarnings("NullAway.Init")
    protected CarePlanNews() {}

    UUID patientId() {
        return patientId;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    UUID assessmentId() {
        return assessmentId;
    }

    @Nullable
    LocalDate assessedOn() {
        return assessedOn;
    }
}
