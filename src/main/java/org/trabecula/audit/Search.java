package org.trabecula.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the trail; {@code null} is everything.
 *
 * @param actor who did it
 * @param recordFrom lowest id of the record or patient, for a search by the beginning of an id
 * @param recordTo highest id
 * @param from first instant
 * @param to instant after the last
 * @param before only rows with a lower number: the page after
 */
record Search(
        @Nullable UUID actor,
        What what,
        @Nullable UUID recordFrom,
        @Nullable UUID recordTo,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before) {

    Search looking(What other) {
        return new Search(actor, other, recordFrom, recordTo, from, to, null);
    }
}
