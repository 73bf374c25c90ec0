package org.trabecula.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;

/**
 * One fact of a patient on a day, and how it came about.
 *
 * @param value what is known of it; of a stale one the value that is too old; {@code null}: nothing
 * @param known whether it is known in full and counts; a value that is not is stale, or known in part
 * @param observedOn its own day, of a derived one that of what ages it; {@code null}: nothing is known
 * @param stale too old on the day: criteria take it as unknown
 * @param source where it came from; {@code null}: nothing is known
 * @param derivedFrom what was used, of a derived one
 * @param formula how it is worked out, in words; {@code null}: it is not worked out
 * @param instrument code of the instrument that works it out; {@code null}: none
 * @param missing what one would have to know, as {@code fact} or {@code fact@lesion}
 */
public record FactAccount(
        Subject subject,
        Fact fact,
        @Nullable FactValue value,
        boolean known,
        @Nullable LocalDate observedOn,
        boolean stale,
        @Nullable Source source,
        List<Used> derivedFrom,
        @Nullable String formula,
        @Nullable String instrument,
        List<String> missing) {

    /** Where a value came from. */
    public enum Source {
        /** An answer of an assessment. */
        ASKED,
        /** The patient's record: profile, lists of lesions, pains and medicines. */
        PROFILE,
        /** Worked out. */
        DERIVED
    }

    /**
     * A value that went in.
     *
     * @param name {@code fact} or {@code fact@lesion}; also {@code medicines} and {@code baseline}, which are no facts
     * @param value {@code null}: that it is there was all that counted
     */
    public record Used(
            String name,
            @Nullable FactValue value,
            @Nullable LocalDate observedOn) {}

    public FactAccount {
        derivedFrom = List.copyOf(derivedFrom);
        missing = List.copyOf(missing);
    }

    /** Returns how old the value is on a day, in days; {@code null}: nothing is known. */
    public @Nullable Long ageInDays(LocalDate on) {
        return observedOn == null ? null : ChronoUnit.DAYS.between(observedOn, on);
    }
}
