package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pain as other modules and screens see it.
 *
 * @param placeKey its place on the body map
 * @param label its place in words
 * @param link {@code null} if nobody answered what imaging shows
 * @param linkOn day of that answer
 * @param lesionIds lesions that it is linked to
 * @param lesionCodes the same as L1, L2 …, in their order
 */
public record PainView(
        UUID id,
        UUID patientId,
        int number,
        String placeKey,
        String region,
        @Nullable String side,
        @Nullable String level,
        @Nullable String part,
        String label,
        @Nullable PainLink link,
        @Nullable LocalDate linkOn,
        List<UUID> lesionIds,
        List<String> lesionCodes,
        LocalDate recordedOn,
        @Nullable Ending ending,
        @Nullable String endingNote,
        @Nullable LocalDate endedOn,
        long version) {

    public PainView {
        lesionIds = List.copyOf(lesionIds);
        lesionCodes = List.copyOf(lesionCodes);
    }

    /** Returns its id in fact sheets and on screens: P1, P2 … */
    public String code() {
        return "P" + number;
    }
}
