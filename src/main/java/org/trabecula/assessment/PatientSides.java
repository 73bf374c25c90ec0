package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.LesionView;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.patient.PatientAccess;
import org.trabecula.patient.PatientFacts;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.ProfileService;
import org.trabecula.patient.ProfileValue;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.Scope;

/** Reads what the patient's own record adds to an assessment. */
@Component
class PatientSides {
    private final PatientAccess access;
    private final PatientService patients;
    private final ProfileService profile;
    private final LesionService lesions;
    private final PainService pains;
    private final PatientFacts facts;
    private final Dictionary dictionary;
    private final DraftWords words;

    PatientSides(
            PatientAccess access,
            PatientService patients,
            ProfileService profile,
            LesionService lesions,
            PainService pains,
            PatientFacts facts,
            Dictionary dictionary,
            DraftWords words) {
        this.access = access;
        this.patients = patients;
        this.profile = profile;
        this.lesions = lesions;
        this.pains = pains;
        this.facts = facts;
        this.dictionary = dictionary;
        this.words = words;
    }

    /** @throws org.trabecula.shared.NotFound if there is no such patient, or not for this user */
    void mustKnow(UUID patient) {
        access.check(patient);
    }

    /** @throws org.trabecula.shared.NotFound if there is no such patient, or not for this user */
    PatientSide of(UUID patient, LocalDate on) {
        access.check(patient);
        FactSheet.Builder sheet = FactSheet.on(on, dictionary);
        facts.contribute(patient, on, sheet);
        List<AskedOf> subjects = new ArrayList<>();
        Map<String, String> sites = new HashMap<>();
        for (LesionView lesion : lesions.lesions(patient, on)) {
            sites.put(lesion.code(), lesion.label());
            subjects.add(new AskedOf(Scope.LESION, lesion.id(), lesion.code(), lesion.label(), ""));
        }
        Map<UUID, Map<String, Given>> records = new HashMap<>();
        for (PainView pain : pains.pains(patient, on)) {
            subjects.add(new AskedOf(Scope.PAIN, pain.id(), pain.code(), pain.label(), link(pain, sites)));
            records.put(pain.id(), record(pain));
        }
        return new PatientSide(
                patient,
                patients.summary(patient).birthDate(),
                subjects,
                values(profile.valuesOn(patient, on)),
                records,
                sheet.build());
    }

    private static Map<String, PatientSide.Value> values(List<ProfileValue> all) {
        Map<String, PatientSide.Value> values = new HashMap<>();
        for (ProfileValue value : all) {
            Answer answer = value.answer();
            if (value.lesionId() == null && answer != null) {
                values.put(
                        value.key(),
                        new PatientSide.Value(
                                answer, value.observedOn(), value.recordedBy(), value.recordedAt(), value.seq()));
            }
        }
        return values;
    }

    /** Names the lesions by their site: the code of a lesion reads like a vertebra. */
    private String link(PainView pain, Map<String, String> sites) {
        if (pain.link() == null) {
            return words.message("assessment.link.missing");
        }
        return switch (pain.link()) {
            case LINKED ->
                words.message(
                        "assessment.link.linked",
                        pain.lesionCodes().stream()
                                .map(code -> sites.getOrDefault(code, code))
                                .collect(Collectors.joining(", ")));
            case NO_CORRELATE -> words.message("assessment.link.noCorrelate");
            case NOT_IMAGED -> words.message("assessment.link.notImaged");
        };
    }

    private static Map<String, Given> record(PainView pain) {
        Map<String, Given> record = new HashMap<>();
        record.put("p_place", new Given(PainDesk.recorded(pain), pain.recordedOn(), true, pain.version()));
        put(record, "p_side", pain.side(), pain.recordedOn());
        put(record, "p_level", pain.level(), pain.recordedOn());
        put(record, "p_link", pain.link() == null ? null : pain.link().name(), pain.linkOn());
        return record;
    }

    private static void put(Map<String, Given> record, String key, @Nullable String code, @Nullable LocalDate on) {
        if (code != null) {
            record.put(key, new Given(new Answer.Choice(code), on, true, null));
        }
    }
}
