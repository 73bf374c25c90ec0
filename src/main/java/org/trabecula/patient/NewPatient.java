package org.trabecula.patient;

import java.util.List;

/**
 * A patient to register.
 *
 * @param values first values of the profile, such as sex, weight, height and the primary cancer; all observed on the day of registration
 *     unless they say otherwise
 */
public record NewPatient(Identity identity, List<NewValue> values) {

    public NewPatient {
        values = List.copyOf(values);
    }
}
