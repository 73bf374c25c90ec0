package org.trabecula.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the worklist, finished for the screen.
 *
 * @param filter its name in the messages
 * @param word its word in the address
 * @param next the patient after whom the next page begins; null on the last page
 */
record WorklistPage(
        String filter,
        String word,
        List<FilterCount> filters,
        List<Group> groups,
        long total,
        int shown,
        @Nullable UUID next) {

    /** A filter with the number of patients it shows. */
    record FilterCount(String word, String label, long count, boolean current) {}

    /** Patients under one heading; the headings follow the order of the list. */
    record Group(String heading, List<Row> rows) {}

    /**
     * A patient.
     *
     * @param reasons the most pressing ones
     * @param more the others, folded
     * @param worstPain in points of 10; null when it was never assessed
     * @param mme opioid dose in words; null when it is not known
     * @param due the day in words; null when nothing has one
     * @param plan how far the plan is, in words
     */
    record Row(
            UUID id,
            String name,
            LocalDate birthDate,
            int age,
            String mrn,
            @Nullable String cancer,
            List<ReasonLine> reasons,
            List<ReasonLine> more,
            @Nullable String worstPain,
            @Nullable Trend trend,
            @Nullable String mme,
            @Nullable String due,
            @Nullable LocalDate dueOn,
            String plan) {}

    /** How worst pain changed since the assessment before: direction, what it means, and the words. */
    record Trend(String direction, String meaning, String words) {}

    /**
     * Why the patient is here.
     *
     * @param look class of the urgency mark
     * @param mark its word
     * @param icon its symbol
     * @param words the reason
     * @param href where one does something about it
     */
    record ReasonLine(String look, String mark, String icon, String words, String href) {}
}
