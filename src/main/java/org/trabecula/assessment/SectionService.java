package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.form.Answer;
import org.trabecula.form.Question;
import org.trabecula.form.QuestionId;
import org.trabecula.form.QuestionViews;
import org.trabecula.form.Reading;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.text.Dates;

/** The sections of a draft on the screen: shown, saved answer by answer or as a whole. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class SectionService {
    private final Drafts drafts;
    private final AnswerBook book;
    private final DraftQuestions questions;
    private final PainDesk pains;
    private final QuestionViews says;
    private final SectionViews views;
    private final ConflictViews conflicts;
    private final Overrides overrides;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SectionService(
            Drafts drafts,
            AnswerBook book,
            DraftQuestions questions,
            PainDesk pains,
            QuestionViews says,
            SectionViews views,
            ConflictViews conflicts,
            Overrides overrides,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.book = book;
        this.questions = questions;
        this.pains = pains;
        this.says = says;
        this.views = views;
        this.conflicts = conflicts;
        this.overrides = overrides;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a section that was saved as a whole. */
    sealed interface Outcome {
        /** All is stored. */
        record Saved(UUID patient) implements Outcome {}

        /** What could be stored is; the rest is to be shown as it was typed. */
        record ToCorrect(Typed typed) implements Outcome {}

        /** What did not collide is stored; the page shows both sides of the rest. */
        record Collided(ConflictPage page) implements Outcome {}
    }

    /**
     * @throws NotFound if there is no such assessment or section
     * @throws AssessmentClosed if it is completed or discarded
     */
    SectionPage page(UUID assessment, String section, Typed typed) {
        return views.page(drafts.forReading(assessment), section, typed);
    }

    /** Returns the required questions that have no answer yet, in the order of the form. */
    Set<QuestionId> open(UUID assessment) {
        Set<QuestionId> open = new LinkedHashSet<>();
        drafts.forReading(assessment).openPlaces().forEach(place -> open.add(place.id()));
        return open;
    }

    /** Stores one answer as the script sends it; refuses like {@link AssessmentService#record}, but for conflicts, which it tells. */
    @Transactional
    Autosaved autosave(UUID assessment, String name, @Nullable Long seen, Map<String, String[]> params, UUID by) {
        Draft draft = drafts.forAnswer(assessment);
        Place place = place(draft, name);
        Reading reading = questions.read(draft, place, params);
        if (!reading.isSound()) {
            return told(draft, place, null, reading, null, params);
        }
        try {
            write(draft, place, answer(place, reading, params, seen), by);
        } catch (AnswerConflict conflict) {
            return told(
                    draft,
                    place,
                    null,
                    reading,
                    conflicts.of(questions.of(draft, place), conflict.theirs(), reading.answer()),
                    params);
        }
        return told(draft, place, clock.instant(), reading, null, params);
    }

    private static NewAnswer answer(
            Place place, Reading reading, Map<String, String[]> params, @Nullable Long version) {
        return new NewAnswer(
                place.id(),
                reading.answer(),
                reading.observedOn(),
                Overrides.reason(place, params),
                version == null ? NewAnswer.Seen.NOTHING : NewAnswer.Seen.version(version));
    }

    private Autosaved told(
            Draft draft,
            Place place,
            @Nullable Instant saved,
            Reading reading,
            SectionPage.@Nullable Conflict conflict,
            Map<String, String[]> params) {
        Question question = questions.of(draft, place);
        List<String> show = new ArrayList<>();
        List<String> hide = new ArrayList<>();
        for (Place each : draft.form().places(place.section())) {
            if (each.isAsked()) {
                (draft.visibility().shows(each) ? show : hide).add(each.id().name());
            }
        }
        return new Autosaved(
                saved == null ? null : Dates.format(LocalTime.ofInstant(saved, clock.getZone())),
                draft.given(place).seen(),
                reading.problems().stream()
                        .map(problem -> says.say(problem, question))
                        .toList(),
                reading.doubts().stream()
                        .map(doubt -> says.say(doubt, question))
                        .toList(),
                views.sure(place, draft, params, reading),
                show,
                hide,
                overrides.said(draft, place.section()),
                conflict,
                views.tally(draft, place.section()),
                views.dropped(draft, place.section()),
                views.leads(draft));
    }

    /** Stores a section that was sent as a whole. What was not part of the page is left alone; what is hidden is not validated. */
    @Transactional
    Outcome save(UUID assessment, String section, Map<String, String[]> params, UUID by) {
        Draft draft = drafts.forAnswer(assessment);
        Map<QuestionId, Reading> rejected = new HashMap<>();
        List<ConflictPage.Line> collided = new ArrayList<>();
        int stored = 0;
        AnswerConflict.@Nullable Theirs first = null;
        for (Place place : places(draft, section)) {
            String name = place.id().name();
            if (!place.isAsked() || !params.containsKey(name + ".seen")) {
                continue;
            }
            Reading reading = questions.read(draft, place, params);
            boolean unchanged = draft.given(place).isAnswered()
                    && reading.problems().isEmpty()
                    && java.util.Objects.equals(draft.given(place).answer(), reading.answer());
            if (!reading.problems().isEmpty() || (!reading.doubts().isEmpty() && !unchanged)) {
                if (draft.visibility().shows(place)) {
                    rejected.put(place.id(), reading);
                }
                continue;
            }
            try {
                write(draft, place, answer(place, reading, params, version(params, name)), by);
                stored++;
            } catch (AnswerConflict conflict) {
                first = first == null ? conflict.theirs() : first;
                collided.add(
                        conflicts.line(place, questions.of(draft, place), conflict.theirs(), reading.answer(), params));
            }
        }
        if (!collided.isEmpty() && first != null) {
            return new Outcome.Collided(conflicts.page(draft, section, first, collided, stored));
        }
        return rejected.isEmpty()
                ? new Outcome.Saved(draft.assessment().patientId())
                : new Outcome.ToCorrect(new Typed(params, rejected, false));
    }

    private static List<Place> places(Draft draft, String section) {
        List<Place> places = draft.form().places(section);
        if (places.isEmpty()) {
            throw new NotFound();
        }
        return places;
    }

    private static @Nullable Long version(Map<String, String[]> params, String name) {
        String[] values = params.get(name + ".seen");
        String seen = values == null || values.length == 0 ? "" : values[0].strip();
        return seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
    }

    private void write(Draft draft, Place place, NewAnswer answer, UUID by) {
        if (book.write(draft, answer, by)) {
            Answer value = answer.answer();
            events.publishEvent(new AnswersRecorded(
                    draft.assessment().id(),
                    draft.assessment().patientId(),
                    place.section() + (value == null ? ":emptied" : "")));
        }
    }

    private static Place place(Draft draft, String name) {
        QuestionId id;
        try {
            id = QuestionId.parse(name);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        return draft.form().find(id).filter(Place::isAsked).orElseThrow(NotFound::new);
    }

    /**
     * Adds a pain to the patient's list; {@code null}: the place is none.
     *
     * @throws AssessmentClosed if the assessment is completed or discarded
     */
    @Transactional
    @Nullable
    UUID addPain(UUID assessment, String place, UUID by) {
        return pains.add(drafts.forAnswer(assessment), place, by);
    }
}
