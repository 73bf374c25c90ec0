package org.trabecula.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives new rows their place in the chain, within seconds and one sealer at a time, so that nobody who writes waits for the
 * chain. Takes only rows of transactions older than all that are under way: none can turn up behind the end.
 */
@Component
class Sealer {

    private static final int BATCH = 1_000;
    private static final long LOCK = 0x7472_6162_6c6f_636bL; // one sealer in the whole cluster

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Sealer(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Seals all that can be sealed now; returns how many rows. */
    @Scheduled(
            fixedDelayString = "${trabecula.audit.seal-every:5s}",
            initialDelayString = "${trabecula.audit.seal-every:5s}")
    public int seal() {
        int sealed = 0;
        int batch;
        do {
            Integer done = transaction.execute(status -> sealBatch());
            batch = done == null ? 0 : done;
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    private int sealBatch() {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
            return 0;
        }
        List<Entry> rows = jdbc.query(
                "select " + Entry.COLUMNS + " from audit_entry where chain_no is null"
                        + " and tx < pg_snapshot_xmin(pg_current_snapshot()) order by id limit " + BATCH,
                Entry::read);
        if (rows.isEmpty()) {
            return 0;
        }
        Head head = head();
        long place = head.chainNo();
        byte[] hash = head.hash();
        Timestamp now = Timestamp.from(Instant.now());
        List<Object[]> updates = new ArrayList<>();
        for (Entry row : rows) {
            hash = Chain.next(hash, ++place, row);
            updates.add(new Object[] {place, hash, now, row.id()});
        }
        jdbc.batchUpdate("update audit_entry set chain_no = ?, chain_hash = ?, sealed_at = ? where id = ?", updates);
        return rows.size();
    }

    private Head head() {
        return jdbc
                .query(
                        "select chain_no, chain_hash from audit_entry where chain_no is not null order by chain_no desc limit 1",
                        (row, number) -> new Head(row.getLong(1), row.getBytes(2)))
                .stream()
                .findFirst()
                .orElseGet(() -> new Head(0, Chain.beginning()));
    }

    private record Head(long chainNo, byte[] hash) {}
}
