package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.Amendments;
import org.trabecula.assessment.AssessmentSummary;

/**
 * The history of a patient, finished: what happened in time, the charts with their table, and two signed plans compared.
 *
 * @param comparison {@code null} with fewer than two signed plans
 */
record HistoryPage(
        List<Entry> timeline,
        List<Figure> figures,
        List<Row> rows,
        List<PlanVersion> signed,
        @Nullable Compared compared,
        int assessments,
        @Nullable LocalDate since) {

    /** An assessment, with the revisions that it replaced, or a plan; exactly one of them is there. */
    record Entry(
            LocalDate day,
            @Nullable AssessmentSummary assessment,
            @Nullable PlanVersion plan,
            List<Amendments.Revision> earlier) {}

    /** One chart, drawn for wide and narrow screens; {@code code} names its words. */
    record Figure(String code, TimeChart wide, TimeChart narrow, boolean goal) {}

    /** One assessment in the table under the charts, its values in the order of the columns, and the plans built on it. */
    record Row(AssessmentSummary assessment, List<@Nullable String> values, List<PlanVersion> plans) {}

    /** Two signed plans and what is different. */
    record Compared(PlanVersion from, PlanVersion to, PlanComparison difference) {}
}
