package org.trabecula.assessment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of patients for tests of the schema, which needs no more of a patient than that there is one. */
final class PatientRows {
    private PatientRows() {}

    static UUID add(JdbcClient jdbc) {
        return UUID.randomUUID();
    }
}
