package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section that two people saved: both sides of each question that differs. Nothing is chosen beforehand.
 *
 * @param who display name of the one who saved first; {@code null} where it is not known
 * @param others how many answers were saved and did not differ
 */
record ConflictPage(
        UUID assessment,
        UUID patient,
        LocalDate day,
        String code,
        String title,
        @Nullable String who,
        String when,
        int others,
        List<Line> lines) {

    /**
     * One question.
     *
     * @param parts what was typed, as it is sent again
     */
    record Line(
            String name,
            String label,
            String theirs,
            boolean theirsUnknown,
            String yours,
            boolean yoursUnknown,
            @Nullable Long seen,
            List<Part> parts) {}

    /** A parameter of the request. */
    record Part(String name, String value) {}
}
