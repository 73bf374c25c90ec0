package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.Subject;

/** What the patient's own record adds to an assessment: subjects of questions, values of the profile, facts. Read once. */
final class PatientSide {
    private final UUID patient;
    private final LocalDate born;
    private final List<AskedOf> subjects;
    private final Map<String, Value> profile;
    private final Map<UUID, Map<String, Given>> pains;
    private final FactSheet facts;

    /**
     * @param profile values of the patient as a whole, by key
     * @param pains what the record of each pain says, by key
     * @param facts all that the record says, on the day of the draft
     */
    PatientSide(
            UUID patient,
            LocalDate born,
            List<AskedOf> subjects,
            Map<String, Value> profile,
            Map<UUID, Map<String, Given>> pains,
            FactSheet facts) {
        this.patient = patient;
        this.born = born;
        this.subjects = List.copyOf(subjects);
        this.profile = Map.copyOf(profile);
        this.pains = Map.copyOf(pains);
        this.facts = facts;
    }

    /** A value of the profile; {@code seen} grows with each value that is recorded. */
    record Value(Answer answer, LocalDate on, UUID by, Instant at, long seen) {}

    UUID patient() {
        return patient;
    }

    LocalDate born() {
        return born;
    }

    /** Lesions, then pains, each in the order of their list. */
    List<AskedOf> subjects() {
        return subjects;
    }

    /** The current value of the patient as a whole, or {@code null}. */
    @Nullable
    Value profile(String key) {
        return profile.get(key);
    }

    /** What the record of the pain says. */
    Given ofPain(Place place) {
        AskedOf pain = place.of();
        Map<String, Given> record = pain == null ? null : pains.get(pain.id());
        return record == null ? Given.NOTHING : record.getOrDefault(place.key(), Given.NOTHING);
    }

    /** Begins a sheet of the same day with all that the record says. */
    FactSheet.Builder sheet() {
        FactSheet.Builder sheet = FactSheet.on(facts.date(), facts.dictionary());
        List<String> lesions = facts.lesions();
        if (lesions != null) {
            sheet.lesionsGiven();
            lesions.forEach(sheet::lesion);
        }
        facts.pains().forEach(sheet::pain);
        List<String> medications = facts.medications();
        if (medications != null) {
            sheet.medications(medications);
        }
        for (FactSheet.Entry entry : facts.entries()) {
            Subject subject = entry.subject();
            sheet.put(subject, entry.fact(), entry.value(), entry.observed(), entry.from());
        }
        return sheet;
    }
}
