package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import org.trabecula.catalog.Form;
import org.trabecula.form.QuestionId;
import org.trabecula.instrument.Instruments;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;
import org.trabecula.shared.NotFound;

/**
 * Where what is missing is entered: the question of the open draft, the field of the profile, or a new assessment that will open there.
 * What is worked out leads to the first of its inputs that is still open.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class EntryPoints {

    /** Read off the list of medicines, which has no questions. */
    private static final Set<String> OF_MEDICINES = Set.of("medicines", "med_classes", "med_count");

    private final Assessments assessments;
    private final Drafts drafts;
    private final PatientSides patients;
    private final Form form;
    private final Dictionary dictionary;
    private final ResultWords words;
    private final Clock clock;

    EntryPoints(
            Assessments assessments,
            Drafts drafts,
            PatientSides patients,
            Form form,
            Dictionary dictionary,
            ResultWords words,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.patients = patients;
        this.form = form;
        this.dictionary = dictionary;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Returns the address at which a missing fact is entered.
     *
     * @param name {@code fact}, or {@code fact@lesion}
     * @throws NotFound if there is no such patient or no such fact
     */
    public String of(UUID patient, String name) {
        drafts.mustKnow(patient);
        int at = name.indexOf('@');
        String key = at < 0 ? name : name.substring(0, at);
        if (dictionary.find(key) == null && !OF_MEDICINES.contains(key)) {
            throw new NotFound();
        }
        Draft draft = assessments
                .findByPatientIdAndStatus(patient, AssessmentStatus.DRAFT)
                .map(drafts::load)
                .orElse(null);
        PatientSide side = draft == null ? patients.of(patient, LocalDate.now(clock)) : draft.patient();
        String code = at < 0 ? null : name.substring(at + 1);
        List<String> keys = keys(key);
        String here = draft == null ? null : inDraft(draft, keys, code);
        if (here != null) {
            return here;
        }
        String profile = inProfile(patient, side, keys, code);
        if (profile != null) {
            return profile;
        }
        return draft != null
                ? "/assessments/" + draft.assessment().id()
                : UriComponentsBuilder.fromPath("/patients/{patient}/assessment")
                        .queryParam("fact", "{fact}")
                        .encode()
                        .buildAndExpand(patient, name)
                        .toUriString();
    }

    /** The name of a missing fact in words; {@code null}: there is no such fact. */
    public @Nullable String label(String name) {
        int at = name.indexOf('@');
        Fact fact = dictionary.find(at < 0 ? name : name.substring(0, at));
        return fact == null ? null : words.label(fact.key());
    }

    /** The fact itself, then what it is worked out from, nearest first. */
    private List<String> keys(String key) {
        Set<String> keys = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(key));
        while (!next.isEmpty()) {
            String one = next.removeFirst();
            if (keys.add(one)) {
                next.addAll(inputs(one));
            }
        }
        return List.copyOf(keys);
    }

    private List<String> inputs(String key) {
        return Instruments.named(key)
                .map(instrument -> instrument.items())
                .orElseGet(() -> dictionary.find(key) == null ? List.of() : dictionary.derivedFrom(key));
    }

    /** The first question that is shown and open; else the first that is shown. */
    private static @Nullable String inDraft(Draft draft, List<String> keys, @Nullable String code) {
        List<Place> shown = new ArrayList<>();
        for (String key : keys) {
            for (Place place : draft.form().places()) {
                if (place.key().equals(key)
                        && fits(place.of(), code)
                        && draft.visibility().shows(place)) {
                    shown.add(place);
                }
            }
        }
        return shown.stream()
                .filter(place -> !draft.given(place).isAnswered())
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(place -> "/assessments/" + draft.assessment().id() + "/sections/" + place.section() + "#"
                        + place.id().htmlId())
                .orElse(null);
    }

    private static boolean fits(@Nullable AskedOf of, @Nullable String code) {
        return of == null || code == null || of.code().equals(code);
    }

    private @Nullable String inProfile(UUID patient, PatientSide side, List<String> keys, @Nullable String code) {
        String profile = "/patients/" + patient + "/profile";
        for (String key : keys) {
            if (OF_MEDICINES.contains(key)) {
                return profile + "#medicines";
            }
            if (form.assessmentField(key).isPresent()) {
                return null;
            }
            if (form.profileField(key).isPresent()) {
                return ofLesion(profile, side, key, code);
            }
        }
        return null;
    }

    private String ofLesion(String profile, PatientSide side, String key, @Nullable String code) {
        if (dictionary.get(key).scope() == Scope.PATIENT) {
            return profile + "#" + QuestionId.ofPatient(key).htmlId();
        }
        return side.subjects().stream()
                .filter(of -> of.scope() == Scope.LESION && fits(of, code))
                .findFirst()
                .map(of -> profile + "?open=" + of.id() + "#place-" + of.id())
                .orElse(profile + "#lesions");
    }
}
