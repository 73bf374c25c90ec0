package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.UnreadableDate;

/** Reads a day that was typed; one that cannot be read is a problem of its field. */
final class TypedDay {

    private TypedDay() {}

    static @Nullable LocalDate read(@Nullable String typed, String field, List<PlanProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Dates.parse(typed);
        } catch (UnreadableDate e) {
            problems.add(PlanProblem.of(field, e.messageKey()));
            return null;
        }
    }
}
