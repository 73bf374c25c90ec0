package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.form.Fields;

/**
 * The medicine list of the profile, ready for the page.
 *
 * @param rows what is taken now
 * @param ended what was taken before, the last one first
 * @param editor the form that is open, if one is
 * @param review the field of the review
 */
record MedicinesPanel(
        List<Row> rows,
        List<Ended> ended,
        @Nullable LocalDate reviewedOn,
        boolean takesNone,
        boolean given,
        @Nullable Editor editor,
        Fields review) {

    /** One row in words. */
    record Row(
            UUID id,
            String name,
            @Nullable String alias,
            boolean freeText,
            String formAndRoute,
            String amount,
            String schedule,
            String intake,
            @Nullable LocalDate from) {}

    /** One row that ended, in words. */
    record Ended(
            String line,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String reason,
            @Nullable String note) {}

    /**
     * An open form.
     *
     * @param kind new, change or end
     * @param id the row; {@code null} for a new one
     * @param now the row as it is, in words; {@code null} for a new one
     * @param free the name that is kept as free text; {@code null} if none is
     * @param suggestions names to choose from
     * @param offerFree the name that may be kept as free text; {@code null} if it is on the list or kept already
     */
    record Editor(
            String kind,
            @Nullable UUID id,
            @Nullable String title,
            @Nullable String now,
            @Nullable LocalDate since,
            @Nullable Long version,
            Fields fields,
            @Nullable String free,
            List<Suggestion> suggestions,
            @Nullable String offerFree) {}
}
