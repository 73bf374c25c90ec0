package org.trabecula.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which acts are done, so that nothing is done twice. */
@Component
class DemoProgress {

    private final JdbcClient database;

    DemoProgress(JdbcClient database) {
        this.database = database;
    }

    /** Returns the day from which the script counts: that of the first start. */
    LocalDate anchor(LocalDate today) {
        database.sql("insert into demo_run (anchor) values (:today) on conflict do nothing")
                .param("today", today)
                .update();
        return database.sql("select anchor from demo_run")
                .query(LocalDate.class)
                .single();
    }

    boolean isFinished() {
        return database.sql("select count(*) from demo_run where acts is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Returns the acts that are done; with the patient who was registered by it, if any. */
    Map<Integer, Optional<UUID>> done() {
        Map<Integer, Optional<UUID>> done = new HashMap<>();
        database.sql("select number, patient_id from demo_act").query(row -> {
            done.put(row.getInt("number"), Optional.ofNullable(row.getObject("patient_id", UUID.class)));
        });
        return done;
    }

    /** Marks an act as done; in the transaction of the act. */
    void done(int number, @Nullable UUID registered) {
        database.sql("insert into demo_act (number, patient_id) values (:number, cast(:patient as uuid))")
                .param("number", number)
                .param("patient", registered)
                .update();
    }

    void finish(int acts) {
        database.sql("update demo_run set acts = :acts").param("acts", acts).update();
    }
}
