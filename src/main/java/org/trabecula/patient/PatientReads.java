package org.trabecula.patient;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.trabecula.shared.NotFound;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a patient's record in two queries: who it is with the lists, and the newest values. Banner, tabs and the parts of a page
 * ask for the same; within one request that only reads (GET) they share it. A request that changes something reads anew.
 */
@Component
class PatientReads {

    private static final String RECORD = """
            select cast(to_jsonb(p) as text),
                cast((select jsonb_agg(to_jsonb(l) order by l.number) from lesion l where l.patient_id = p.id) as text),
                cast((select jsonb_agg(to_jsonb(a) || jsonb_build_object('lesion_ids',
                    (select jsonb_agg(x.lesion_id) from pain_lesion x where x.pain_id = a.id)) order by a.number)
                    from pain a where a.patient_id = p.id) as text),
                cast((select jsonb_agg(to_jsonb(m) order by m.recorded_at, m.id) from medicine_entry m
                    where m.patient_id = p.id) as text),
                cast((select jsonb_agg(to_jsonb(r) order by r.seq) from patient_list_review r
                    where r.patient_id = p.id) as text)
            from patient p where p.id = :patient""";

    private final EntityManager entities;
    private final PatientValues values;
    private final JsonMapper json;

    PatientReads(EntityManager entities, PatientValues values, JsonMapper json) {
        this.entities = entities;
        this.values = values;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    PatientRecord.PatientRow patient(UUID id) {
        return record(id).patient();
    }

    /** Returns who it is and the lists. @throws NotFound if there is no such patient */
    PatientRecord record(UUID id) {
        return once("record:" + id, () -> read(id));
    }

    /** Newest value of each question on a day, those taken back included. */
    @Transactional(readOnly = true)
    public List<ProfileValue> values(UUID id, LocalDate day) {
        return once(
                "values:" + id + day,
                () -> values.current(id, day).stream().map(PatientValue::view).toList());
    }

    private PatientRecord read(UUID id) {
        List<?> found = entities.createNativeQuery(RECORD, Object[].class)
                .setParameter("patient", id)
                .getResultList();
        if (found.isEmpty() || !(found.get(0) instanceof Object[] columns)) {
            throw new NotFound();
        }
        return new PatientRecord(
                json.readValue((String) columns[0], PatientRecord.PatientRow.class),
                list(columns[1], PatientRecord.LesionRow[].class),
                list(columns[2], PatientRecord.PainRow[].class),
                list(columns[3], PatientRecord.MedicineRow[].class),
                list(columns[4], PatientRecord.ReviewRow[].class));
    }

    private <T> List<T> list(@Nullable Object column, Class<T[]> type) {
        return column == null ? List.of() : List.of(json.readValue((String) column, type));
    }

    @SuppressWarnings("unchecked") // one key, one type
    private static <T> T once(String key, Supplier<T> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (!(request instanceof ServletRequestAttributes servlet)
                || !"GET".equals(servlet.getRequest().getMethod())) {
            return read.get();
        }
        String name = PatientReads.class.getName() + ":" + key;
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = read.get();
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (T) known;
    }
}
