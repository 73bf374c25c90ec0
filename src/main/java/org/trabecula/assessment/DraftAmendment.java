package org.trabecula.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a draft amends.
 *
 * @param day of the assessment that is amended
 * @param reason why it is
 */
record DraftAmendment(LocalDate day, String reason) {
    /** {@code null} for a draft that amends nothing. */
    static @Nullable DraftAmendment of(Assessment draft) {
        String reason = draft.revisionReason();
        return reason == null ? null : new DraftAmendment(draft.assessedOn(), reason);
    }
}
