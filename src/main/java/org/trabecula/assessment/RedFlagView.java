package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Level;

/**
 * A red flag as it stands today.
 *
 * @param lesion code of its lesion; {@code null} for a rule of the patient
 * @param text what the findings match and what a local pathway usually asks for
 * @param because the findings, as sentences
 * @param refer services that it names
 * @param since day of the assessment that found it first
 * @param lastMetOn day of the last assessment that found it
 * @param status OPEN also when it was acknowledged and the day has come on which it asks again
 * @param acknowledged what was done, as it was last said; also of a flag that asks again
 * @param askAgainOn when it asks, or asked, again
 * @param latestAskAgainOn the last day that may be chosen when it is acknowledged today
 * @param version for {@code seen}
 */
public record RedFlagView(
        UUID id,
        UUID patientId,
        String rule,
        @Nullable String lesion,
        Level level,
        String title,
        @Nullable String text,
        List<String> because,
        List<String> refer,
        List<String> citations,
        UUID assessmentId,
        LocalDate since,
        LocalDate lastMetOn,
        RedFlagStatus status,
        @Nullable String acknowledged,
        @Nullable UUID acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable LocalDate askAgainOn,
        LocalDate latestAskAgainOn,
        long version) {

    public RedFlagView {
        because = List.copyOf(because);
        refer = List.copyOf(refer);
        citations = List.copyOf(citations);
    }

    /** Tells whether somebody has to look at it today. */
    public boolean isOpen() {
        return status == RedFlagStatus.OPEN;
    }
}
