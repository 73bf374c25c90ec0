package org.trabecula.assessment;

import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.Subject;

/**
 * A value that was recorded in the place of a worked-out one, with both, as a completed assessment keeps them.
 *
 * @param subject code of the lesion or pain; empty for the patient
 * @param recorded as {@link WorkedOut} writes values
 * @param reason why; {@code null}: nobody said, which is so where both agree
 */
record RecordedInstead(
        Subject.Kind kind,
        String subject,
        String key,
        String recorded,
        @Nullable String reason,
        WorkedOut workedOut) {}
