package org.trabecula.assessment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of patients for tests of the schema, which needs no more of a patient than that there is one. */
final class PatientRows {
    private PatientRows() {}

    static UUID add(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into patient (id, mrn, mrn_folded, family_name, given_name, family_folded, given_folded, birth_date,
                            registered_at, registered_by, version)
                        values (:id, :mrn, :mrn, 'Muster', 'Test', 'muster', 'test', date '1950-01-01', now(), :id, 0)""").param("id", id).param("mrn", id.toString()).update();
        return id;
    }
}
