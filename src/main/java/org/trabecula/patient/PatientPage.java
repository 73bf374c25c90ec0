package org.trabecula.patient;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of patients, by name.
 *
 * @param next where the next page begins; {@code null} if this is the last
 */
public record PatientPage(
        List<PatientSummary> patients, @Nullable UUID next) {

    public PatientPage {
        patients = List.copyOf(patients);
    }
}
