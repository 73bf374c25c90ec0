package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the Assessment tab shows: the open draft, or what can be begun.
 *
 * @param draft {@code null}: none is open
 * @param pains how many pains the patient's record names
 * @param done completed assessments, newest first
 */
record StartPage(UUID patient, @Nullable Open draft, boolean again, int lesions, int pains, List<Done> done) {
    /** The open draft: who began it, what it amends, how far it is. */
    record Open(
            UUID id,
            AssessmentKind kind,
            LocalDate begun,
            @Nullable String beganBy,
            @Nullable DraftAmendment amendment,
            SectionPage.Progress progress) {}

    /** A completed assessment, with the revisions that it replaced. */
    record Done(
            UUID id,
            int number,
            AssessmentKind kind,
            LocalDate day,
            @Nullable String by,
            List<Amendments.Revision> earlier) {}
}
