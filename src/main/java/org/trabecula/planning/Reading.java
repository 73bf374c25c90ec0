package org.trabecula.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one fact of one subject, given or worked out.
 *
 * @param value {@code null} while nothing is known
 * @param known whether the value is known in full; a value that is not is "at least", "one of" or an open list
 * @param derived worked out from other facts
 * @param from names of those of them that are known
 * @param observed the day it is of; of a derived one the oldest day of its inputs; {@code null}: the sheet's date
 * @param missing what to ask for while it is not known, as {@code fact} or {@code fact@lesion}
 * @param stale the remembered value that is too old, if there is one
 */
public record Reading(
        Fact fact,
        Subject subject,
        @Nullable FactValue value,
        boolean known,
        boolean derived,
        @Nullable LocalDate observed,
        List<String> from,
        List<String> missing,
        FactSheet.@Nullable Entry stale) {
    public Reading {
        from = List.copyOf(from);
        missing = List.copyOf(missing);
    }

    /** The value with its unit, in words; "not known" while nothing is. */
    public String shown() {
        return value == null ? "not known" : Sentences.shown(fact, value);
    }
}
