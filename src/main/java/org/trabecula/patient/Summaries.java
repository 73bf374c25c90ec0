package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.planning.Dictionary;

/** Makes lines of lists out of patients and the two values that stand in them. */
@Component
class Summaries {

    private static final List<String> KEYS = List.of("sex", "primary_cancer");

    private final Patients patients;
    private final PatientValues values;
    private final PatientReads reads;
    private final Dictionary dictionary;
    private final MessageSource messages;
    private final Clock clock;

    Summaries(
            Patients patients,
            PatientValues values,
            PatientReads reads,
            Dictionary dictionary,
            MessageSource messages,
            Clock clock) {
        this.patients = patients;
        this.values = values;
        this.reads = reads;
        this.dictionary = dictionary;
        this.messages = messages;
        this.clock = clock;
    }

    PatientSummary of(UUID id) {
        PatientRecord.PatientRow patient = reads.patient(id);
        Map<String, String> codes = new HashMap<>();
        for (ProfileValue value : reads.values(id, LocalDate.now(clock))) {
            if (value.lesionId() == null
                    && KEYS.contains(value.key())
                    && value.answer() instanceof Answer.Choice choice) {
                codes.put(value.key(), choice.code());
            }
        }
        return line(id, patient.identity(), patient.version(), codes.get("sex"), codes.get("primary_cancer"));
    }

    /** Returns the lines by id, in the order of the ids; two queries. */
    Map<UUID, PatientSummary> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<String, String>> codes = new HashMap<>();
        for (PatientValue value : values.current(ids, KEYS, LocalDate.now(clock))) {
            if (value.view().answer() instanceof Answer.Choice choice) {
                codes.computeIfAbsent(value.patientId(), none -> new HashMap<>())
                        .put(value.view().key(), choice.code());
            }
        }
        Map<UUID, Patient> found = new HashMap<>();
        patients.findByIdIn(ids).forEach(patient -> found.put(patient.getId(), patient));
        Map<UUID, PatientSummary> lines = new LinkedHashMap<>();
        for (UUID id : ids) {
            Patient patient = found.get(id);
            if (patient != null) {
                Map<String, String> known = codes.getOrDefault(id, Map.of());
                lines.put(
                        id,
                        line(id, patient.identity(), patient.version(), known.get("sex"), known.get("primary_cancer")));
            }
        }
        return lines;
    }

    private PatientSummary line(
            UUID id, Identity identity, long version, @Nullable String sex, @Nullable String cancer) {
        return new PatientSummary(
                id,
                identity.mrn(),
                identity.familyName(),
                identity.givenName(),
                identity.birthDate(),
                sex,
                sex == null
                        ? messages.getMessage("patient.not-given", null, LocaleContextHolder.getLocale())
                        : dictionary.get("sex").labelOf(sex),
                cancer == null ? null : dictionary.get("primary_cancer").labelOf(cancer),
                version);
    }
}
