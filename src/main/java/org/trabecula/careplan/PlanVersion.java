package org.trabecula.careplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a patient's plan, for lists; {@code signedAt}, {@code signerName} and, in a draft, {@code nextReviewOn} can be absent. */
public record PlanVersion(
        UUID id,
        UUID patientId,
        int number,
        PlanStatus status,
        UUID assessmentId,
        LocalDate assessedOn,
        LocalDate madeOn,
        Instant madeAt,
        @Nullable Instant signedAt,
        @Nullable String signerName,
        @Nullable LocalDate nextReviewOn,
        String catalogVersion) {}
