package org.trabecula.worklist;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many patients each filter shows. Counted at most once in a few seconds, since a hundred thousand patients are
 * counted for every page otherwise; forgotten as soon as something changes here.
 */
@Component
class WorklistCounts {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private static final String SQL = Arrays.stream(Filter.values())
            .map(filter -> "count(*) filter (where %s) as %s".formatted(filter.condition(), filter.name()))
            .collect(Collectors.joining(", ", "select ", " from worklist_patient"));

    private final LoadingCache<String, Map<Filter, Long>> kept;

    WorklistCounts(JdbcClient database) {
        kept = Caffeine.newBuilder().expireAfterWrite(KEPT).build(key -> count(database));
    }

    /** Returns the number of patients of each filter. */
    Map<Filter, Long> counts() {
        return kept.get("all");
    }

    /** Counts anew next time, once the change that is going on is committed. */
    void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            kept.invalidateAll();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.invalidateAll();
            }
        });
    }

    private static Map<Filter, Long> count(JdbcClient database) {
        return database.sql(SQL)
                .query((row, number) -> {
                    Map<Filter, Long> counts = new EnumMap<>(Filter.class);
                    for (Filter filter : Filter.values()) {
                        counts.put(filter, row.getLong(filter.name()));
                    }
                    return counts;
                })
                .single();
    }
}
