package org.trabecula.careplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft, what its page shows beside the lines (JSON), and when the patient's facts changed last. */
record DraftRow(CarePlan plan, String shown, @Nullable Instant factsChangedAt) {

    Shown read() {
        return PlanJson.read(shown, Shown.class);
    }
}
