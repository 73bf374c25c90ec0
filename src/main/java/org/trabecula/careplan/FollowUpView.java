package org.trabecula.careplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up as other modules and screens see it. */
public record FollowUpView(
        UUID id,
        UUID planId,
        UUID patientId,
        String what,
        LocalDate dueOn,
        OwnerRole owner,
        FollowUpStatus status,
        @Nullable String rule,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String closedNote,
        long version) {

    static FollowUpView of(FollowUp followUp) {
        return new FollowUpView(
                followUp.getId(),
                followUp.planId(),
                followUp.patientId(),
                followUp.what(),
                followUp.dueOn(),
                followUp.ownerRole(),
                followUp.status(),
                followUp.rule(),
                followUp.closedName(),
                followUp.closedAt(),
                followUp.closedNote(),
                followUp.seen());
    }
}
