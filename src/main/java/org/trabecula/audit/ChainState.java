package org.trabecula.audit;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param upTo last place that was recalculated and fits
 * @param brokenAt first place that does not fit; {@code null} if all do
 * @param hash hash of the last place that fits
 * @param checkedAt when
 * @param millis how long it took
 */
record ChainState(long upTo, @Nullable Long brokenAt, byte[] hash, Instant checkedAt, long millis) {

    /** Returns the hash in groups of four, to be compared with a copy kept elsewhere. */
    public String hashText() {
        return HexFormat.of().formatHex(hash).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
