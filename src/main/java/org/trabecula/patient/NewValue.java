package org.trabecula.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;

/**
 * A value of the profile to record.
 *
 * @param answer {@code null} takes the answer back: not given from then on
 * @param observedOn the day on which it was true; not in the future
 */
public record NewValue(String key, @Nullable Answer answer, LocalDate observedOn) {}
