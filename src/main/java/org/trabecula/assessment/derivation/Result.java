package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Instrument;
import org.trabecula.instrument.Score;

/**
 * What one instrument said of one subject: a score or a finding.
 *
 * @param subject of whom
 * @param score of an instrument that yields a number
 * @param finding of one that yields a code or a yes or no
 * @param oldest the oldest date of what went in; {@code null}: nothing went in
 */
public record Result(
        Subject subject,
        @Nullable Score score,
        @Nullable Finding<?> finding,
        @Nullable LocalDate oldest) {

    /** @throws IllegalArgumentException unless it is one of the two */
    public Result {
        if ((score == null) == (finding == null)) {
            throw new IllegalArgumentException("A result is a score or a finding");
        }
    }

    /** Returns the instrument. */
    public Instrument instrument() {
        if (score != null) {
            return score.instrument();
        }
        if (finding != null) {
            return finding.instrument();
        }
        throw new IllegalStateException("A result is a score or a finding");
    }
}
