package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on which something is due: from today to two years ahead, so that a slip of the keys is seen. */
final class DueDays {

    /** Latest day, in days from today. */
    static final int FARTHEST = 730;

    private DueDays() {}

    static void check(@Nullable LocalDate day, String field, LocalDate today, List<PlanProblem> problems) {
        if (day == null) {
            problems.add(PlanProblem.of(field, "careplan.due.missing"));
        } else if (day.isBefore(today)) {
            problems.add(PlanProblem.of(field, "careplan.due.past"));
        } else if (day.isAfter(today.plusDays(FARTHEST))) {
            problems.add(PlanProblem.of(field, "careplan.due.far"));
        }
    }
}
