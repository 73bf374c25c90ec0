package org.trabecula.patient;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient in a line of a list.
 *
 * @param sex code of the sex for clinical use (FEMALE, MALE, UNKNOWN); {@code null} if nobody gave it
 * @param sexLabel the same in words, "not given" included
 * @param primaryCancer label of the primary cancer; {@code null} if nobody gave it
 */
public record PatientSummary(
        UUID id,
        String mrn,
        String familyName,
        String givenName,
        LocalDate birthDate,
        @Nullable String sex,
        String sexLabel,
        @Nullable String primaryCancer,
        long version) {

    /** Returns the name as it stands in lists and in the banner: FAMILY, Given. */
    public String name() {
        return familyName.toUpperCase(Locale.ROOT) + ", " + givenName;
    }
}
