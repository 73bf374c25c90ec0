package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Widget;
import org.trabecula.form.QuestionId;

/** Turns a draft into a record: checks that nothing required is open, settles its rows, freezes it, has its results written. */
@Component
class Completion {
    private final Assessments assessments;
    private final Observations observations;
    private final ProfileDesk profile;
    private final ObjectProvider<CompletionStep> steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completion(
            Assessments assessments,
            Observations observations,
            ProfileDesk profile,
            ObjectProvider<CompletionStep> steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.observations = observations;
        this.profile = profile;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    void complete(Draft draft, LocalDate day, UUID by) {
        List<QuestionId> open = draft.openPlaces().stream().map(Place::id).toList();
        if (!open.isEmpty()) {
            throw new OpenQuestions(open);
        }
        mustBeUsable(draft, day);
        Instant now = clock.instant();
        settle(draft, day, by, now);
        Assessment assessment = draft.assessment();
        assessment.complete(day, by, now);
        assessments.saveAndFlush(assessment);
        profile.confirm(draft, day, by);
        steps.orderedStream().forEach(step -> step.completed(assessment, now, by));
        events.publishEvent(assessment.completion());
    }

    private void mustBeUsable(Draft draft, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new UnusableDay(UnusableDay.Reason.FUTURE, today);
        }
        if (day.isBefore(draft.patient().born())) {
            throw new UnusableDay(
                    UnusableDay.Reason.BEFORE_BIRTH, draft.patient().born());
        }
        LocalDate previous = assessments
                .latestDay(draft.assessment().patientId(), draft.assessment().rootId())
                .orElse(null);
        if (previous != null && day.isBefore(previous)) {
            throw new UnusableDay(UnusableDay.Reason.BEFORE_PREVIOUS, previous);
        }
        LocalDate sample = latestSample(draft).orElse(null);
        if (sample != null && day.isBefore(sample)) {
            throw new UnusableDay(UnusableDay.Reason.BEFORE_SAMPLE, sample);
        }
    }

    private static Optional<LocalDate> latestSample(Draft draft) {
        return draft.rows().values().stream()
                .filter(row -> draft.form()
                        .find(row.question())
                        .filter(Completion::isSample)
                        .isPresent())
                .filter(row -> row.answer() != null)
                .map(Observation::observedOn)
                .max(LocalDate::compareTo);
    }

    private static boolean isSample(Place place) {
        return place.field().widget() == Widget.NUMBER_UNIT_DATE;
    }

    /** Leaves exactly what was shown: an answer with its day, or the row that says that it was left empty. */
    private void settle(Draft draft, LocalDate day, UUID by, Instant now) {
        List<Observation> dropped = new ArrayList<>();
        List<Observation> kept = new ArrayList<>();
        for (Observation row : draft.rows().values()) {
            Place place = draft.form().find(row.question()).orElse(null);
            if (place == null || !draft.visibility().shows(place)) {
                dropped.add(row);
            } else {
                date(row, place, day, by, now);
                kept.add(row);
            }
        }
        for (Place place : draft.form().places()) {
            if (isLeftEmpty(draft, place) && draft.row(place.id()) == null) {
                kept.add(Observation.of(draft.assessment().id(), place.scope(), place.id(), null, day, by, now));
            }
        }
        observations.deleteAll(dropped);
        if (draft.assessment().kind() == AssessmentKind.QUICK) {
            kept.addAll(QuickAnswers.spread(draft, day, by, now));
        }
        observations.saveAll(kept);
        observations.flush();
    }

    /** A question that was shown; of a worked-out value, one that was recorded last time and counts no longer. */
    private static boolean isLeftEmpty(Draft draft, Place place) {
        return switch (place.home()) {
            case ASSESSMENT -> draft.visibility().shows(place);
            case WORKED_OUT -> draft.before().newest(place.id()) != null;
            case PROFILE, PAIN_RECORD -> false;
        };
    }

    private static void date(Observation row, Place place, LocalDate day, UUID by, Instant now) {
        if (row.isCarried()) {
            if (Draft.isStale(place, row.observedOn(), day)) {
                row.change(null, day, by, now);
            }
        } else if (!isSample(place) || row.answer() == null) {
            row.date(day);
        }
    }
}
