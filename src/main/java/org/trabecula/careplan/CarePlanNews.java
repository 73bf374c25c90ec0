package org.trabecula.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When the facts of a patient changed last; written by {@link NewFacts}, read with the draft. */
@Entity
@Table(name = "care_plan_news")
class CarePlanNews {

    @Id
    private UUID patientId;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CarePlanNews() {}

    Instant changedAt() {
        return changedAt;
    }

    UUID patientId() {
        return patientId;
    }
}
