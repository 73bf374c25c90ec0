package org.trabecula.assessment;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions about the mechanism of a pain: kept one after the other, of each verdict the newest holds. */
@Component
class Verdicts {

    private final JdbcClient jdbc;

    Verdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The class that a clinician decided on for a pain, and the day of the assessment that it is of. */
    record Decided(UUID painId, String type, LocalDate on) {}

    /**
     * One decision.
     *
     * @param number from 1, for each verdict
     */
    record Decision(
            UUID verdictId,
            int number,
            String type,
            @Nullable String reason,
            UUID by,
            Instant at) {}

    /**
     * Returns what was decided of the pains at one assessment, or at the last full one before a quick one, which asks nothing about
     * mechanisms; older decisions do not count there.
     *
     * @param current the assessment; {@code null}: the last completed one up to the day
     */
    List<Decided> decided(UUID patient, LocalDate until, @Nullable UUID current) {
        return jdbc.sql("""
                        select distinct on (v.pain_id) v.pain_id, d.class, s.assessed_on
                        from mechanism_verdict v
                        join mechanism_decision d on d.verdict_id = v.id
                        join assessment_summary s on s.assessment_id = v.assessment_id
                        where v.assessment_id = coalesce(
                            (select id from assessment where id = :current and kind <> 'QUICK'),
                            (select s.assessment_id from assessment_summary s
                             where s.patient_id = :patient and s.assessed_on <= :until and s.kind <> 'QUICK' %s
                             order by s.assessed_on desc, s.number desc limit 1))
                        order by v.pain_id, d.number desc""".formatted(SummaryStore.NEWEST))
                .param("patient", patient)
                .param("until", until)
                .param("current", current)
                .query((row, n) -> new Decided(
                        row.getObject("pain_id", UUID.class),
                        row.getString("class"),
                        row.getObject("assessed_on", LocalDate.class)))
                .list();
    }

    /** Returns the newest decision of each verdict of an assessment that has one. */
    Map<UUID, Decision> ofAssessment(UUID assessment) {
        return jdbc
                .sql("""
                        select distinct on (d.verdict_id) d.* from mechanism_decision d
                        join mechanism_verdict v on v.id = d.verdict_id
                        where v.assessment_id = :assessment order by d.verdict_id, d.number desc""")
                .param("assessment", assessment)
                .query((row, n) -> new Decision(
                        row.getObject("verdict_id", UUID.class),
                        row.getInt("number"),
                        row.getString("class"),
                        row.getString("reason"),
                        row.getObject("decided_by", UUID.class),
                        row.getTimestamp("decided_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Decision::verdictId, Function.identity()));
    }

    void add(Decision decision) {
        jdbc.sql("insert into mechanism_decision (id, verdict_id, number, class, reason, decided_by, decided_at)"
                        + " values (:id, :verdict, :number, :type, cast(:reason as text), :by, :at)")
                .param("id", UUID.randomUUID())
                .param("verdict", decision.verdictId())
                .param("number", decision.number())
                .param("type", decision.type())
                .param("reason", decision.reason())
                .param("by", decision.by())
                .param("at", Timestamp.from(decision.at()))
                .update();
    }
}
