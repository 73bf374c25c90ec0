package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lesion list of a patient on one day.
 *
 * @param reviewedOn day on which somebody last looked at the whole list; {@code null} if nobody did
 * @param none whether it was said then that no bone lesion is known, and none was recorded since
 */
public record LesionList(List<LesionView> lesions, @Nullable LocalDate reviewedOn, boolean none) {

    public LesionList {
        lesions = List.copyOf(lesions);
    }

    /** Returns whether the list is given: it has a lesion, or somebody said that there is none. */
    public boolean isGiven() {
        return !lesions.isEmpty() || none;
    }

    /** Returns the day on which somebody said that no bone lesion is known; {@code null} if that does not hold. */
    public @Nullable LocalDate noneOn() {
        return none ? reviewedOn : null;
    }
}
