package org.trabecula.assessment;

import java.time.Instant;
import java.util.UUID;

/** What is written when an assessment is completed, in its transaction and before others hear of it: results, summary, red flags. */
interface CompletionStep {
    /** @param assessment completed and frozen */
    void completed(Assessment assessment, Instant at, UUID by);
}
