package org.trabecula.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.trabecula.assessment.derivation.Subject;
import org.trabecula.planning.Level;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What banner, overview and result screen ask of a patient's assessments: all summaries, the flags that are not closed and, of one
 * assessment, its results, those of the one before and the mechanism of each pain. Of an amended assessment the newest revision
 * counts, or the one that is asked for. One query; a request that only reads sends it once.
 */
@Component
class PatientResults {

    private static final String SQL = """
            with mine as (
                select s.*, row_number() over (order by s.assessed_on desc, s.number desc) as place
                from assessment_summary s
                where s.patient_id = coalesce(cast(:patient as uuid),
                    (select patient_id from assessment_summary where assessment_id = cast(:target as uuid)))
                and (s.assessment_id = cast(:target as uuid) or not exists (
                    select 1 from assessment a join assessment n on n.root_id = a.root_id
                    where a.id = s.assessment_id and (n.id = cast(:target as uuid) or n.revision > a.revision and n.status = 'COMPLETED')))
            )
            select m.*,
                case when m.place in (t.place, t.place + 1) then (select jsonb_agg(to_jsonb(r) order by r.position)
                    from instrument_result r where r.assessment_id = m.assessment_id) end as results_json,
                case when m.place = t.place then (select jsonb_agg(to_jsonb(v) || jsonb_build_object('decision',
                        (select to_jsonb(d) from mechanism_decision d where d.verdict_id = v.id order by d.number desc limit 1))
                        order by v.pain_code)
                    from mechanism_verdict v where v.assessment_id = m.assessment_id) end as verdicts_json,
                case when m.place = t.place then (select jsonb_agg(to_jsonb(i) order by i.position)
                    from recorded_instead i where i.assessment_id = m.assessment_id) end as insteads_json,
                case when m.place = 1 then (select jsonb_agg(to_jsonb(f) order by
                        array_position(array['EMERGENCY', 'URGENT', 'SOON', 'INFO'], f.level), f.rule, f.lesion)
                    from red_flag f where f.patient_id = m.patient_id and f.status <> 'CLOSED') end as flags_json,
                m.place = t.place and exists (select 1 from assessment a join assessment n on n.root_id = a.root_id
                    where a.id = m.assessment_id and n.revision > a.revision and n.status = 'COMPLETED') as amended
            from mine m left join (select place from mine where assessment_id = cast(:target as uuid)) t on true
            order by m.place""";

    private final JdbcClient jdbc;
    private final SummaryStore summaries;
    private final JsonMapper json;
    private final Clock clock;

    PatientResults(JdbcClient jdbc, SummaryStore summaries, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param summaries the last assessment first
     * @param flags as they stand today, most pressing first
     * @param target of the one assessment that was asked for; {@code null}: none was, or it is not there
     */
    record Found(
            List<AssessmentSummary> summaries,
            List<RedFlagView> flags,
            @Nullable Target target) {

        @Nullable
        AssessmentSummary newest() {
            return summaries.isEmpty() ? null : summaries.get(0);
        }
    }

    /**
     * One assessment in full, and the results of the one before.
     *
     * @param amended whether a later revision replaced it
     */
    record Target(
            SummaryStore.Row row,
            boolean amended,
            List<ResultStore.Stored> results,
            List<ResultStore.Stored> before,
            List<VerdictRow> verdicts,
            List<RecordedInstead> insteads) {}

    /** Returns what is known of a patient. */
    Found ofPatient(UUID patient) {
        return once("patient:" + patient, patient, null);
    }

    /** Returns what is known of the patient of an assessment, and the assessment in full. */
    Found ofAssessment(UUID assessment) {
        return once("assessment:" + assessment, null, assessment);
    }

    private Found once(String key, @Nullable UUID patient, @Nullable UUID target) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (!(request instanceof ServletRequestAttributes servlet)
                || !"GET".equals(servlet.getRequest().getMethod())) {
            return read(patient, target);
        }
        String name = PatientResults.class.getName() + ":";
        if (request.getAttribute(name + key, RequestAttributes.SCOPE_REQUEST) instanceof Found known) {
            return known;
        }
        Found found = read(patient, target);
        request.setAttribute(name + key, found, RequestAttributes.SCOPE_REQUEST);
        AssessmentSummary newest = found.newest();
        Target read = found.target();
        if (newest != null && (read == null || !read.amended())) {
            request.setAttribute(name + "patient:" + newest.patientId(), found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    private record Line(
            AssessmentSummary summary,
            SummaryStore.@Nullable Row row,
            @Nullable String results,
            @Nullable String verdicts,
            @Nullable String insteads,
            @Nullable String flags,
            boolean amended) {}

    private Found read(@Nullable UUID patient, @Nullable UUID target) {
        List<Line> lines = jdbc.sql(SQL)
                .param("patient", patient)
                .param("target", target)
                .query((row, n) -> line(row, target))
                .list();
        LocalDate today = LocalDate.now(clock);
        String flags = lines.isEmpty() ? null : lines.get(0).flags();
        return new Found(
                lines.stream().map(Line::summary).toList(),
                list(flags, new TypeReference<List<Flag>>() {}).stream()
                        .map(flag -> flag.view(today))
                        .toList(),
                target == null ? null : target(lines));
    }

    private Line line(ResultSet row, @Nullable UUID target) throws SQLException {
        AssessmentSummary summary = summaries.summary(row);
        return new Line(
                summary,
                summary.id().equals(target) ? summaries.whole(row) : null,
                row.getString("results_json"),
                row.getString("verdicts_json"),
                row.getString("insteads_json"),
                row.getString("flags_json"),
                row.getBoolean("amended"));
    }

    private @Nullable Target target(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            SummaryStore.Row row = line.row();
            if (row != null) {
                return new Target(
                        row,
                        line.amended(),
                        results(line.results()),
                        i + 1 < lines.size() ? results(lines.get(i + 1).results()) : List.of(),
                        list(line.verdicts(), new TypeReference<List<VerdictRow>>() {}),
                        list(line.insteads(), new TypeReference<List<Instead>>() {}).stream()
                                .map(Instead::view)
                                .toList());
            }
        }
        return null;
    }

    private List<ResultStore.Stored> results(@Nullable String text) {
        return list(text, new TypeReference<List<Result>>() {}).stream()
                .map(Result::stored)
                .toList();
    }

    private <T> List<T> list(@Nullable String text, TypeReference<List<T>> type) {
        return text == null ? List.of() : json.readValue(text, type);
    }

    /** A row of the table of values that were recorded in the place of worked-out ones. */
    private record Instead(
            Subject.Kind subjectKind,
            String subjectCode,
            String key,
            String recorded,
            @Nullable String reason,
            WorkedOut workedOut) {

        RecordedInstead view() {
            return new RecordedInstead(subjectKind, subjectCode, key, recorded, reason, workedOut);
        }
    }

    /** A row of the table of results. */
    private record Result(
            UUID assessmentId,
            String subjectCode,
            String code,
            int position,
            String status,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String word,
            @Nullable String band,
            String bandSet,
            List<String> missing,
            List<String> warnings,
            List<ResultStore.In> inputs,
            @Nullable LocalDate oldestOn) {

        ResultStore.Stored stored() {
            return new ResultStore.Stored(
                    assessmentId,
                    subjectCode,
                    code,
                    position,
                    status,
                    value,
                    low,
                    high,
                    word,
                    band,
                    bandSet,
                    missing,
                    warnings,
                    inputs,
                    oldestOn);
        }
    }

    /** A row of the table of red flags. */
    private record Flag(
            UUID id,
            UUID patientId,
            String rule,
            String lesion,
            Level level,
            String title,
            @Nullable String text,
            List<String> because,
            List<String> refer,
            List<String> citations,
            UUID assessmentId,
            LocalDate since,
            LocalDate lastMetOn,
            RedFlagStatus status,
            @Nullable String acknowledged,
            @Nullable UUID acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable LocalDate askAgainOn,
            long version) {

        RedFlagView view(LocalDate today) {
            return new RedFlagView(
                    id,
                    patientId,
                    rule,
                    lesion.isEmpty() ? null : lesion,
                    level,
                    title,
                    text,
                    because,
                    refer,
                    citations,
                    assessmentId,
                    since,
                    lastMetOn,
                    RedFlag.statusOn(today, status, askAgainOn),
                    acknowledged,
                    acknowledgedBy,
                    acknowledgedAt,
                    askAgainOn,
                    RedFlag.latestAskAgain(level, today),
                    version);
        }
    }

    /**
     * The mechanism of one pain with the newest decision.
     *
     * @param version for {@code seen}
     */
    record VerdictRow(
            UUID id,
            UUID assessmentId,
            String painCode,
            @JsonProperty("class") String type,
            @Nullable String row,
            @Nullable String confidence,
            @Nullable String tissue,
            @Nullable String grade,
            @Nullable String screen,
            List<MechanismVerdict.Evidence> evidence,
            List<String> missing,
            @Nullable String stated,
            @Nullable UUID statedBy,
            @Nullable Instant statedAt,
            long version,
            @Nullable DecisionRow decision) {}

    /** The newest decision about it. */
    record DecisionRow(
            @JsonProperty("class") String type, @Nullable String reason, UUID decidedBy, Instant decidedAt) {}
}
