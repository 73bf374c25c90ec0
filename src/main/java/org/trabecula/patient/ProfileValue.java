package org.trabecula.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;

/**
 * A value of the profile as it was recorded.
 *
 * @param lesionId the lesion that it is of; {@code null} for the patient
 * @param answer {@code null} if the answer was taken back
 * @param seq grows with each value that is recorded
 */
public record ProfileValue(
        UUID id,
        @Nullable UUID lesionId,
        String key,
        @Nullable Answer answer,
        LocalDate observedOn,
        Instant recordedAt,
        UUID recordedBy,
        long seq) {}
