package org.trabecula.careplan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.AssessmentCompleted;
import org.trabecula.assessment.MechanismDecided;
import org.trabecula.patient.LesionsChanged;
import org.trabecula.patient.MedicinesChanged;
import org.trabecula.patient.PainsChanged;
import org.trabecula.patient.ProfileChanged;

/** Remembers when the facts of a patient changed last, so that an older draft can say so. */
@Component
class NewFacts {

    private final JdbcClient sql;

    NewFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    void on(ProfileChanged event) {
        changed(event.patientId(), event.at());
    }

    @EventListener
    void on(LesionsChanged event) {
        changed(event.patientId(), event.at());
    }

    @EventListener
    void on(PainsChanged event) {
        changed(event.patientId(), event.at());
    }

    @EventListener
    void on(MedicinesChanged event) {
        changed(event.patientId(), event.at());
    }

    /** A clinician's verdict is the fact {@code mechanism} from then on. */
    @EventListener
    void on(MechanismDecided event) {
        changed(event.patientId(), event.at());
    }

    @EventListener
    void on(AssessmentCompleted event) {
        sql.sql("""
                insert into care_plan_news (patient_id, assessment_id, assessed_on) values (:patient, :assessment, :day)
                on conflict (patient_id) do update set assessment_id = excluded.assessment_id, assessed_on = excluded.assessed_on""")
                .param("patient", event.patientId())
                .param("assessment", event.assessmentId())
                .param("day", event.assessedOn())
                .update();
    }

    private void changed(UUID patientId, Instant at) {
        sql.sql("""
                insert into care_plan_news (patient_id, changed_at) values (:patient, :at)
                on conflict (patient_id) do update set changed_at = greatest(care_plan_news.changed_at, excluded.changed_at)""").param("patient", patientId).param("at", Timestamp.from(at)).update();
    }
}
