package org.trabecula.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the order of the list, by key. */
@Component
class Places {

    private final JdbcClient database;

    Places(JdbcClient database) {
        this.database = database;
    }

    /** A place of the list: who, how pressing, wanted by when. */
    record Place(UUID patient, Rank rank, LocalDate dueOn) {}

    /**
     * Returns places in order.
     *
     * @param after the last patient of the page before; null for the first page
     */
    List<Place> page(Filter filter, @Nullable UUID after, int size) {
        String key = filter == Filter.ALL ? "sort_name, patient_id" : "level, due_on, sort_name, patient_id";
        String from = after == null
                ? ""
                : " and (%s) > (select %s from worklist_patient where patient_id = :after)".formatted(key, key);
        JdbcClient.StatementSpec statement = database.sql(
                        "select patient_id, level, due_on from worklist_patient where %s%s order by %s limit :size"
                                .formatted(filter.condition(), from, key))
                .param("size", size);
        if (after != null) {
            statement = statement.param("after", after);
        }
        return statement
                .query((row, number) -> new Place(
                        row.getObject("patient_id", UUID.class),
                        Rank.values()[row.getInt("level")],
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
