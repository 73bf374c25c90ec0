package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.OpioidDose;

/**
 * The medicine list of a day.
 *
 * @param rows what is taken on the day, and rows that ended within the week before it
 * @param reviewedOn when somebody last said that the list is right
 */
public record MedicineUse(List<Row> rows, LocalDate reviewedOn) {

    public MedicineUse {
        rows = List.copyOf(rows);
    }

    /**
     * One medicine, taken in one way.
     *
     * @param series the same for all rows that a medicine went through by changes
     * @param medicine name in the medicine list of the catalog; {@code null}: free text, not checked
     * @param classes its classes; empty for free text
     * @param opioid its dose as an opioid; {@code null}: none. Free text may be one: {@link
     *     org.trabecula.instrument.Opioid#UNLISTED}
     * @param from first day of this row; {@code null}: not known
     * @param to first day on which it is no longer taken; {@code null}: still taken
     * @param startedOn since when it is taken at all; {@code null}: not known
     * @param takenOn day of which the as-needed doses tell
     */
    public record Row(
            String series,
            @Nullable String medicine,
            Set<String> classes,
            @Nullable OpioidDose opioid,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate takenOn) {

        public Row {
            classes = Set.copyOf(classes);
        }

        /** Tells whether it is taken on the day of the list, also when nobody knows since when. */
        boolean isCurrent() {
            return to == null;
        }
    }

    List<Row> current() {
        return rows.stream().filter(Row::isCurrent).toList();
    }
}
