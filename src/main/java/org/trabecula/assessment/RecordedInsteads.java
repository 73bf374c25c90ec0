package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.DerivedField;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.form.Answer;
import org.trabecula.form.FactValues;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was recorded in the place of worked-out values, and what these would have been. */
@Component
class RecordedInsteads {
    private final Observations observations;
    private final PublishedCatalog catalogs;
    private final Form form;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordedInsteads(
            Observations observations, PublishedCatalog catalogs, Form form, JdbcClient jdbc, JsonMapper json) {
        this.observations = observations;
        this.catalogs = catalogs;
        this.form = form;
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    void write(UUID assessment, FactPicture picture, Map<UUID, String> codes) {
        int position = 0;
        for (RecordedInstead instead : of(assessment, picture, codes)) {
            insert(assessment, position++, instead);
        }
    }

    private List<RecordedInstead> of(UUID assessment, FactPicture picture, Map<UUID, String> codes) {
        Map<Subject, List<Observation>> recorded = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Observation row : observations.findByAssessmentId(assessment)) {
            Subject subject = subject(row, codes);
            if (subject != null && mayStandInstead(row.key()) && text(row) != null) {
                recorded.computeIfAbsent(subject, none -> new ArrayList<>()).add(row);
                names.add(subject.name(row.key()));
            }
        }
        Reworking reworking =
                new Reworking(picture.sheet(), names, names, catalogs.current().reader(), picture.worker());
        List<RecordedInstead> all = new ArrayList<>();
        recorded.forEach((subject, rows) -> rows.forEach(row -> {
            WorkedOut workedOut = reworking.of(subject, row.key());
            String text = text(row);
            if (text != null && (workedOut.isKnown() || form.derived().containsKey(row.key()))) {
                all.add(new RecordedInstead(
                        org.trabecula.assessment.derivation.Subject.Kind.valueOf(
                                row.subjectKind().name()),
                        subject.id() == null ? "" : subject.id(),
                        row.key(),
                        text,
                        row.reason(),
                        workedOut));
            }
        }));
        return all;
    }

    private static @Nullable Subject subject(Observation row, Map<UUID, String> codes) {
        UUID id = row.subjectId();
        if (id == null) {
            return Subject.PATIENT;
        }
        String code = codes.get(id);
        return code == null ? null : new Subject(row.subjectKind(), code);
    }

    private boolean mayStandInstead(String key) {
        DerivedField derived = form.derived().get(key);
        return derived != null
                ? derived.override()
                : form.assessmentField(key).map(FormField::override).orElse(false);
    }

    private static @Nullable String text(Observation row) {
        Answer answer = row.answer();
        FactValue value = answer == null ? null : FactValues.of(answer);
        return WorkedOut.text(value);
    }

    private void insert(UUID assessment, int position, RecordedInstead instead) {
        Map<String, Object> row = new HashMap<>();
        row.put("assessment", assessment);
        row.put("position", position);
        row.put("kind", instead.kind().name());
        row.put("subject", instead.subject());
        row.put("key", instead.key());
        row.put("recorded", instead.recorded());
        row.put("reason", instead.reason());
        row.put("workedOut", json.writeValueAsString(instead.workedOut()));
        jdbc.sql("""
                        insert into recorded_instead
                            (assessment_id, position, subject_kind, subject_code, key, recorded, reason, worked_out)
                        values (:assessment, :position, :kind, :subject, :key, :recorded, cast(:reason as text),
                            cast(:workedOut as jsonb))""").params(row).update();
    }
}
