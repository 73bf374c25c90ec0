package org.trabecula.careplan;

import org.jspecify.annotations.Nullable;

/** A draft, what its page shows beside the lines (JSON), and what is new since. */
record DraftRow(CarePlan plan, String shown, @Nullable CarePlanNews news) {

    Shown read() {
        return PlanJson.read(shown, Shown.class);
    }
}
