package org.trabecula.audit;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;

/** Shows the trail to admins, newest first, by key. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
class AuditViewer {

    static final int PAGE = 50;
    private static final int EXPORT = 100_000;

    private final JdbcTemplate jdbc;
    private final ChainCheck chain;
    private final ApplicationEventPublisher events;

    AuditViewer(JdbcTemplate jdbc, ChainCheck chain, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.events = events;
    }

    /** Returns one page of rows. */
    public List<Entry> rows(Search search) {
        Where where = Where.of(search);
        return jdbc.query(
                "select " + Entry.COLUMNS + " from audit_entry" + where.sql() + " order by id desc limit " + (PAGE + 1),
                Entry::read,
                where.values());
    }

    /** Returns how many rows there are of each kind, for the filters. */
    public Map<What, Long> counts(Search search) {
        Where where = Where.of(search.looking(What.EVERYTHING));
        Map<String, Long> byKind = new LinkedHashMap<>();
        jdbc.query(
                "select kind, count(*) from audit_entry" + where.sql() + " group by kind",
                row -> {
                    byKind.put(row.getString(1), row.getLong(2));
                },
                where.values());
        Map<What, Long> counts = new LinkedHashMap<>();
        for (What what : What.values()) {
            long count = 0;
            for (String kind : what.kindNames()) {
                count += byKind.getOrDefault(kind, 0L);
            }
            counts.put(what, count);
        }
        return counts;
    }

    /** Returns everybody who stands in the trail, by name; jumps from one to the next in the index. */
    public Map<UUID, String> actors() {
        Map<UUID, String> actors = new LinkedHashMap<>();
        jdbc.query("""
                with recursive each as (
                    (select actor_id, actor_name from audit_entry where actor_id is not null order by actor_id, id desc limit 1)
                    union all
                    select more.actor_id, more.actor_name from each cross join lateral (
                        select actor_id, actor_name from audit_entry where actor_id > each.actor_id order by actor_id, id desc limit 1) more)
                select actor_id, actor_name from each order by actor_name""", row -> {
            actors.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return actors;
    }

    /** Returns what the last check of the chain found. */
    public @Nullable ChainState chain() {
        return chain.last();
    }

    /** Returns how many rows wait for their place in the chain. */
    public long waiting() {
        Long waiting = jdbc.queryForObject("select count(*) from audit_entry where chain_no is null", Long.class);
        return waiting == null ? 0 : waiting;
    }

    /** Recalculates the chain now. */
    public ChainState check() {
        return chain.check();
    }

    /** Hands over the rows one by one, at most 100,000, oldest last; the export itself is recorded. */
    public void export(Search search, Consumer<Entry> row) {
        events.publishEvent(new Viewed(AuditKind.EXPORTED, AuditSubject.of("audit")));
        Where where = Where.of(search);
        jdbc.query(
                "select " + Entry.COLUMNS + " from audit_entry" + where.sql() + " order by id desc limit " + EXPORT,
                result -> {
                    row.accept(Entry.read(result, 0));
                },
                where.values());
    }

    /** The condition of a search with its values. */
    private record Where(String sql, Object[] values) {

        static Where of(Search search) {
            List<String> parts = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            if (search.what() != What.EVERYTHING) {
                parts.add("kind = any (?)");
                values.add(search.what().kindNames());
            }
            if (search.actor() != null) {
                parts.add("actor_id = ?");
                values.add(search.actor());
            }
            if (search.recordFrom() != null && search.recordTo() != null) {
                parts.add("(subject_id between ? and ? or patient_id between ? and ?)");
                values.addAll(List.of(search.recordFrom(), search.recordTo(), search.recordFrom(), search.recordTo()));
            }
            if (search.from() != null) {
                parts.add("at >= ?");
                values.add(Timestamp.from(search.from()));
            }
            if (search.to() != null) {
                parts.add("at < ?");
                values.add(Timestamp.from(search.to()));
            }
            if (search.before() != null) {
                parts.add("id < ?");
                values.add(search.before());
            }
            return new Where(parts.isEmpty() ? "" : " where " + String.join(" and ", parts), values.toArray());
        }
    }
}
