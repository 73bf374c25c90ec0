package org.trabecula.assessment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the summary rows of completed assessments. Of an amended assessment only the newest revision is read. */
@Component
class SummaryStore {

    /** Numbers of the dictionary that have a column of their name. */
    static final List<String> NUMBERS = List.of(
            "pain_worst",
            "pain_average",
            "pain_on_movement",
            "pain_at_rest",
            "pain_goal",
            "peg",
            "ecog",
            "mme_daily",
            "tug_seconds",
            "phq2",
            "phq9",
            "gad2",
            "gad7",
            "distress",
            "egfr",
            "nausea_grade",
            "constipation_grade",
            "cognition_grade",
            "somnolence_grade",
            "dizziness_grade");

    /** Codes of the dictionary that have a column of their name. */
    static final List<String> CODES =
            List.of("sedation_level", "walking", "stairs", "walking_aid", "fall_risk", "mechanism", "response");

    static final String NEWEST =
            " and not exists (select 1 from assessment a join assessment n on n.root_id = a.root_id"
                    + " and n.revision > a.revision and n.status = 'COMPLETED' where a.id = s.assessment_id)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SummaryStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Everything that was found, with what is asked next. */
    record Row(AssessmentSummary summary, List<Unsettled> cannotTell, List<Wanted> missing, String catalogVersion) {}

    /** An alert rule that could not be decided. */
    record Unsettled(String rule, @Nullable String lesion, String level, String title, List<String> missing) {}

    /** A fact that is not known, and how many items and alerts it would settle. */
    record Wanted(
            String fact,
            String label,
            List<String> settles,
            List<String> alerts,
            @Nullable String lastKnown) {}

    void write(Row row) {
        AssessmentSummary summary = row.summary();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("assessment_id", summary.id());
        values.put("patient_id", summary.patientId());
        values.put("number", summary.number());
        values.put("kind", summary.kind().name());
        values.put("assessed_on", summary.assessedOn());
        values.put("completed_at", java.sql.Timestamp.from(summary.completedAt()));
        values.put("completed_by", summary.completedBy());
        values.put("respondent", summary.respondent());
        NUMBERS.forEach(key -> values.put(key, summary.numbers().get(key)));
        CODES.forEach(key -> values.put(key, summary.codes().get(key)));
        values.put("goal_met", summary.goalMet());
        values.put("at_least", summary.atLeast().stream().sorted().toArray(String[]::new));
        values.put("dates", json.writeValueAsString(summary.dates()));
        values.put("lesion_pain", json.writeValueAsString(summary.lesionPain()));
        values.put("cannot_tell", json.writeValueAsString(row.cannotTell()));
        values.put("missing", json.writeValueAsString(row.missing()));
        values.put("catalog_version", row.catalogVersion());
        List<String> columns = List.copyOf(values.keySet());
        jdbc.sql("insert into assessment_summary (" + String.join(", ", columns) + ") values ("
                        + columns.stream().map(SummaryStore::placeholder).collect(Collectors.joining(", ")) + ")")
                .params(values)
                .update();
    }

    private static String placeholder(String column) {
        return switch (column) {
            case "dates", "lesion_pain", "cannot_tell", "missing" -> "cast(:" + column + " as jsonb)";
            default ->
                NUMBERS.contains(column)
                        ? "cast(:" + column + " as numeric)"
                        : CODES.contains(column) || column.equals("respondent")
                                ? "cast(:" + column + " as text)"
                                : column.equals("goal_met") ? "cast(:goal_met as boolean)" : ":" + column;
        };
    }

    /** Returns the summaries of a patient, the last one first. */
    List<AssessmentSummary> ofPatient(UUID patient, LocalDate until) {
        return jdbc.sql("select s.* from assessment_summary s where s.patient_id = :patient and s.assessed_on <= :until"
                        + NEWEST + " order by s.assessed_on desc, s.number desc")
                .param("patient", patient)
                .param("until", until)
                .query((row, n) -> summary(row))
                .list();
    }

    /** Returns the last summary of each patient that has one. */
    Map<UUID, AssessmentSummary> latest(Collection<UUID> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select distinct on (s.patient_id) s.* from assessment_summary s where s.patient_id in (:patients)"
                        + NEWEST + " order by s.patient_id, s.assessed_on desc, s.number desc")
                .param("patients", patients)
                .query((row, n) -> summary(row))
                .list()
                .stream()
                .collect(Collectors.toMap(AssessmentSummary::patientId, Function.identity()));
    }

    /** Returns the worst pain of the assessment before the last one, of each of these patients who has it. */
    Map<UUID, Double> worstBefore(Collection<UUID> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Double> found = new HashMap<>();
        jdbc.sql("""
                        select patient_id, pain_worst from (
                            select patient_id, pain_worst, row_number() over (
                                partition by patient_id order by assessed_on desc, number desc) as place
                            from assessment_summary s where patient_id in (:patients) %s) w
                        where place = 2 and pain_worst is not null""".formatted(NEWEST)).param("patients", patients).query(row -> {
            found.put(row.getObject("patient_id", UUID.class), row.getDouble("pain_worst"));
        });
        return found;
    }

    /** Returns what was written of one assessment; {@code null} if it is not completed. */
    @Nullable
    Row find(UUID assessment) {
        return jdbc.sql("select s.* from assessment_summary s where s.assessment_id = :id")
                .param("id", assessment)
                .query((row, n) -> whole(row))
                .optional()
                .orElse(null);
    }

    Row whole(ResultSet row) throws SQLException {
        return new Row(
                summary(row),
                read(row, "cannot_tell", new TypeReference<List<Unsettled>>() {}),
                read(row, "missing", new TypeReference<List<Wanted>>() {}),
                row.getString("catalog_version"));
    }

    AssessmentSummary summary(ResultSet row) throws SQLException {
        Map<String, Double> numbers = new HashMap<>();
        for (String key : NUMBERS) {
            double value = row.getDouble(key);
            if (!row.wasNull()) {
                numbers.put(key, value);
            }
        }
        Map<String, String> codes = new HashMap<>();
        for (String key : CODES) {
            String value = row.getString(key);
            if (value != null) {
                codes.put(key, value);
            }
        }
        boolean met = row.getBoolean("goal_met");
        Boolean goalMet = row.wasNull() ? null : met;
        return new AssessmentSummary(
                row.getObject("assessment_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getInt("number"),
                AssessmentKind.valueOf(row.getString("kind")),
                row.getObject("assessed_on", LocalDate.class),
                row.getTimestamp("completed_at").toInstant(),
                row.getObject("completed_by", UUID.class),
                row.getString("respondent"),
                numbers,
                codes,
                goalMet,
                Set.copyOf(words(row.getArray("at_least"))),
                read(row, "dates", new TypeReference<Map<String, LocalDate>>() {}),
                read(row, "lesion_pain", new TypeReference<Map<String, Double>>() {}));
    }

    private <T> T read(ResultSet row, String column, TypeReference<T> type) {
        try {
            return json.readValue(row.getString(column), type);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }

    static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
