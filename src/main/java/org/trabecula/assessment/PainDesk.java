package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Widget;
import org.trabecula.form.Answer;
import org.trabecula.form.Question;
import org.trabecula.form.Reading;
import org.trabecula.patient.PainLink;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.patient.PlaceGroup;
import org.trabecula.planning.Scope;
import org.trabecula.shared.NotFound;

/**
 * Where a pain is and what imaging shows there. Their home is the patient's record of the pain, which has one version; so the
 * section asks for both in one question, whose answer is a place of the body map, then the lesions that explain the pain or
 * the reason why there are none.
 */
@Component
class PainDesk {
    /** Why no lesion explains a pain. */
    static final Set<String> REASONS = Set.of(PainLink.NO_CORRELATE.name(), PainLink.NOT_IMAGED.name());

    private final PainService pains;
    private final PatientSides patients;
    private final DraftWords words;

    PainDesk(PainService pains, PatientSides patients, DraftWords words) {
        this.pains = pains;
        this.patients = patients;
        this.words = words;
    }

    /** Returns the question: one list of all places, the listed lesions, and the reasons why none explains the pain. */
    Question question(Draft draft, Place place) {
        List<Question.Option> options = new ArrayList<>();
        for (PlaceGroup group : pains.places()) {
            group.sites().forEach(site -> options.add(new Question.Option(site.key(), site.label())));
        }
        options.addAll(links(draft));
        return new Question(
                place.key(),
                words.message("assessment.where"),
                Question.Kind.CODES,
                Widget.CHECKS,
                options,
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                null);
    }

    /** What imaging can show, as answers. */
    List<Question.Option> links(Draft draft) {
        return Stream.concat(
                        draft.patient().subjects().stream()
                                .filter(subject -> subject.scope() == Scope.LESION)
                                .map(lesion -> new Question.Option(lesion.id().toString(), lesion.title())),
                        Stream.of(PainLink.NO_CORRELATE, PainLink.NOT_IMAGED)
                                .map(link -> new Question.Option(
                                        link.name(), words.message("assessment.where." + link.name()))))
                .toList();
    }

    List<PlaceGroup> places() {
        return pains.places();
    }

    /** The answer as it is recorded. */
    static Answer.Choices recorded(PainView pain) {
        return answer(pain.placeKey(), pain.link(), pain.lesionIds());
    }

    private static Answer.Choices answer(String place, @Nullable PainLink link, Collection<UUID> lesions) {
        List<String> codes = new ArrayList<>(List.of(place));
        lesions.stream().map(UUID::toString).sorted().forEach(codes::add);
        if (link != null && link != PainLink.LINKED) {
            codes.add(link.name());
        }
        return new Answer.Choices(codes);
    }

    /** Where a pain is, and what explains it; {@code link} is {@code null} while nobody answered. */
    private record Entry(@Nullable String place, @Nullable PainLink link, Set<UUID> lesions, boolean clear) {
        static Entry of(Answer answer) {
            String place = null;
            PainLink link = null;
            Set<UUID> lesions = new HashSet<>();
            int places = 0;
            int reasons = 0;
            for (String code : answer instanceof Answer.Choices choices ? choices.codes() : List.<String>of()) {
                if (REASONS.contains(code)) {
                    link = PainLink.valueOf(code);
                    reasons++;
                } else if (code.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
                    lesions.add(UUID.fromString(code));
                } else {
                    place = code;
                    places++;
                }
            }
            boolean clear = places <= 1 && reasons + (lesions.isEmpty() ? 0 : 1) <= 1;
            return new Entry(place, lesions.isEmpty() ? link : PainLink.LINKED, lesions, clear);
        }
    }

    /** Returns the reading in the order in which it is recorded, or what is wrong with it. */
    Reading checked(Reading reading) {
        if (!reading.problems().isEmpty()) {
            return reading;
        }
        Answer answer = reading.answer();
        Entry entry = answer == null ? null : Entry.of(answer);
        if (entry == null || entry.place() == null) {
            return wrong("assessment.where.missing");
        }
        if (!entry.clear()) {
            return wrong("assessment.where.contradicts");
        }
        return new Reading(answer(entry.place(), entry.link(), entry.lesions()), null, List.of(), List.of());
    }

    private static Reading wrong(String code) {
        return new Reading(null, null, List.of(new Reading.Problem(code, List.of())), List.of());
    }

    /**
     * Records place and link.
     *
     * @return whether anything changed
     * @throws AnswerConflict if the record of the pain is another one than the writer saw, and differs
     */
    boolean record(Draft draft, Place place, NewAnswer answer, UUID by) {
        UUID patient = draft.assessment().patientId();
        LocalDate today = draft.today();
        PainView stored = pains.pains(patient, today).stream()
                .filter(pain ->
                        place.of() != null && pain.id().equals(place.of().id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        Answer now = answer.answer();
        Entry entry = now == null ? null : Entry.of(now);
        if (entry == null || entry.place() == null || !entry.clear()) {
            throw new IllegalArgumentException("expected a place and what imaging shows there");
        }
        if (Objects.equals(recorded(stored), now)) {
            return false;
        }
        if (!answer.seen().is(stored.version())) {
            throw new AnswerConflict(
                    new AnswerConflict.Theirs(place.id(), recorded(stored), null, null, stored.version()));
        }
        pains.change(patient, stored.id(), stored.version(), entry.place(), entry.link(), entry.lesions(), by);
        draft.changed(patients.of(patient, today));
        return true;
    }

    /** Adds a pain; {@code null}: there is no such place. */
    @Nullable
    UUID add(Draft draft, String place, UUID by) {
        boolean known = pains.places().stream()
                .flatMap(group -> group.sites().stream())
                .anyMatch(site -> site.key().equals(place));
        return known ? pains.add(draft.assessment().patientId(), place, null, Set.of(), by) : null;
    }
}
