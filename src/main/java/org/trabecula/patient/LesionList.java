package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lesion list of a patient on one day.
 *
 * @param noneOn day on which somebody said that no bone lesion is known; {@code null} if nobody did, or a lesion was recorded
 */
public record LesionList(List<LesionView> lesions, @Nullable LocalDate noneOn) {

    public LesionList {
        lesions = List.copyOf(lesions);
    }

    /** Returns whether the list is given: it has a lesion, or somebody said that there is none. */
    public boolean isGiven() {
        return !lesions.isEmpty() || noneOn != null;
    }
}
