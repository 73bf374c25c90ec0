package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The medicine list of a patient on one day.
 *
 * @param entries what is taken on that day
 * @param reviewedOn when somebody last said that the list is right; {@code null} if nobody did
 * @param takesNone whether somebody said that nothing is taken, and nothing was entered or ended since
 */
public record MedicineList(
        List<MedicineView> entries, @Nullable LocalDate reviewedOn, boolean takesNone) {

    public MedicineList {
        entries = List.copyOf(entries);
    }

    /** Returns whether the list is given. Never reviewed is not given, and an empty list alone says nothing. */
    public boolean isGiven() {
        return reviewedOn != null && (!entries.isEmpty() || takesNone);
    }
}
