package org.trabecula.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail.
 *
 * @param chainNo place in the chain; {@code null} while not sealed
 * @param chainHash hash of the row and of the place before
 */
record Entry(
        long id,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String kind,
        String outcome,
        String subjectType,
        @Nullable UUID subjectId,
        @Nullable UUID patientId,
        @Nullable String note,
        @Nullable Long chainNo,
        byte @Nullable [] chainHash) {

    static final String COLUMNS =
            "id, at, actor_id, actor_name, kind, outcome, subject_type, subject_id, patient_id, note, "
                    + "chain_no, chain_hash";

    static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("kind"),
                row.getString("outcome"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getString("note"),
                row.getObject("chain_no", Long.class),
                row.getBytes("chain_hash"));
    }

    /** Returns whether the row has its place in the chain. */
    public boolean isSealed() {
        return chainNo != null;
    }

    /** Returns the beginning of the id of the record, as people read it out. */
    public String shortId() {
        return subjectId == null ? "" : subjectId.toString().substring(0, 8);
    }
}
