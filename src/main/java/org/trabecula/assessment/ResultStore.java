package org.trabecula.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.Result;
import org.trabecula.instrument.Band;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Input;
import org.trabecula.instrument.Score;
import tools.jackson.databind.json.JsonMapper;

/** Writes the results of instruments. They are kept as they were, whatever thresholds a later release has. */
@Component
class ResultStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ResultStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A stored result.
     *
     * @param subject code of the lesion or pain; empty for the patient
     * @param word of a result that is a code or yes or no
     * @param bandSet name of the set of cuts
     * @param oldest the oldest date of what went in
     */
    record Stored(
            UUID assessmentId,
            String subject,
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
            List<In> inputs,
            @Nullable LocalDate oldest) {}

    /** One input of a result. */
    record In(
            String name, @Nullable String answer, @Nullable BigDecimal points, boolean needed) {}

    void write(UUID assessment, List<Result> results) {
        int position = 0;
        for (Result result : results) {
            insert(assessment, result, position++);
        }
    }

    private void insert(UUID assessment, Result result, int position) {
        Score score = result.score();
        Finding<?> finding = result.finding();
        Band band = score == null ? null : score.band();
        List<Input> inputs = score != null ? score.inputs() : finding == null ? List.of() : finding.inputs();
        List<String> missing = score != null ? score.missing() : finding == null ? List.of() : finding.missing();
        jdbc.sql("""
                        insert into instrument_result (id, assessment_id, subject_kind, subject_code, code, position, status, value, low,
                            high, word, band, band_set, missing, warnings, inputs, oldest_on)
                        values (:id, :assessment, :kind, :subject, :code, :position, :status, cast(:value as numeric),
                            cast(:low as numeric), cast(:high as numeric), cast(:word as text), cast(:band as text), :bandSet, :missing,
                            :warnings, cast(:inputs as jsonb), cast(:oldest as date))""")
                .param("id", UUID.randomUUID())
                .param("assessment", assessment)
                .param("kind", result.subject().kind().name())
                .param("subject", result.subject().id())
                .param("code", result.instrument().code())
                .param("position", position)
                .param(
                        "status",
                        score != null
                                ? score.status().name()
                                : finding == null ? "PARTIAL" : finding.status().name())
                .param("value", score == null ? null : score.value())
                .param("low", score == null ? null : score.low())
                .param("high", score == null ? null : score.high())
                .param("word", finding == null ? null : word(finding.value()))
                .param("band", band == null ? null : band.code())
                .param("bandSet", result.instrument().bands().id())
                .param("missing", missing.toArray(String[]::new))
                .param(
                        "warnings",
                        (score != null ? score.warnings() : finding == null ? List.<Enum<?>>of() : finding.warnings())
                                .stream().map(Object::toString).toArray(String[]::new))
                .param(
                        "inputs",
                        json.writeValueAsString(inputs.stream()
                                .map(input -> new In(input.name(), input.answer(), input.points(), input.needed()))
                                .toList()))
                .param("oldest", result.oldest())
                .update();
    }

    private static @Nullable String word(@Nullable Object value) {
        return value == null ? null : value instanceof Enum<?> code ? code.name() : value.toString();
    }
}
