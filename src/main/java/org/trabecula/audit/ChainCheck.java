package org.trabecula.audit;

import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Recalculates the chain from its first place. Once a day by itself; then the log gets place and hash, so that a copy exists that
 * whoever can write in the database cannot change.
 */
@Component
class ChainCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ChainCheck.class);
    private static final int BATCH = 5_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private volatile @Nullable ChainState last;

    ChainCheck(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns what the last check found; {@code null} if there was none since the start. */
    @Nullable
    ChainState last() {
        return last;
    }

    @Scheduled(
            initialDelayString = "${trabecula.audit.check-after:2m}",
            fixedDelayString = "${trabecula.audit.check-every:24h}")
    void daily() {
        ChainState state = check();
        if (state.brokenAt() == null) {
            LOG.info(
                    "audit chain unbroken to {}: {}",
                    state.upTo(),
                    HexFormat.of().formatHex(state.hash()));
        } else {
            LOG.error("audit chain BROKEN at {}", state.brokenAt());
        }
    }

    /** Recalculates every place from the first. */
    ChainState check() {
        long began = System.nanoTime();
        long place = 0;
        byte[] hash = Chain.beginning();
        List<Entry> rows;
        do {
            rows = jdbc.query(
                    "select " + Entry.COLUMNS + " from audit_entry where chain_no > ? order by chain_no limit " + BATCH,
                    Entry::read,
                    place);
            for (Entry row : rows) {
                byte[] next = Chain.next(hash, place + 1, row);
                Long chainNo = row.chainNo();
                if (chainNo == null || chainNo != place + 1 || !Arrays.equals(next, row.chainHash())) {
                    return keep(new ChainState(place, place + 1, hash, clock.instant(), millisSince(began)));
                }
                place++;
                hash = next;
            }
        } while (rows.size() == BATCH);
        return keep(new ChainState(place, null, hash, clock.instant(), millisSince(began)));
    }

    private ChainState keep(ChainState state) {
        last = state;
        return state;
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
