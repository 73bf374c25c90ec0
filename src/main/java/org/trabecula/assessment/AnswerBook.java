package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.form.FactValues;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.InvalidFact;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import org.trabecula.shared.NotFound;

/** Writes one answer into a draft: one row, never over what its writer has not seen. */
@Component
class AnswerBook {
    private final Observations observations;
    private final ProfileDesk profile;
    private final PainDesk pains;
    private final Dictionary dictionary;
    private final Clock clock;

    AnswerBook(Observations observations, ProfileDesk profile, PainDesk pains, Dictionary dictionary, Clock clock) {
        this.observations = observations;
        this.profile = profile;
        this.pains = pains;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /**
     * Writes an answer; the same answer as stored changes nothing.
     *
     * @return whether anything changed
     * @throws NotFound if this patient's form has no such question
     * @throws AnswerConflict if something else is stored than the writer saw, and it differs
     * @throws IllegalArgumentException if the value does not fit the dictionary
     */
    boolean write(Draft draft, NewAnswer answer, UUID by) {
        Place place =
                draft.form().find(answer.question()).filter(Place::isAsked).orElseThrow(NotFound::new);
        return switch (place.home()) {
            case ASSESSMENT, WORKED_OUT -> observe(draft, place, answer, by);
            case PROFILE -> profile.record(draft, place, answer, by);
            case PAIN_RECORD -> pains.record(draft, place, answer, by);
        };
    }

    private boolean observe(Draft draft, Place place, NewAnswer answer, UUID by) {
        Answer value = answer.answer();
        LocalDate on = answer.observedOn() == null ? draft.today() : answer.observedOn();
        if (value != null) {
            mustFit(place, value, on);
        }
        Observation row = draft.row(place.id());
        Given given = draft.given(place);
        String reason = value != null && place.field().override() ? answer.reason() : null;
        if (Objects.equals(given.answer(), value)
                && Objects.equals(draft.reason(place), reason)
                && (given.carried()
                        || answer.observedOn() == null
                        || answer.observedOn().equals(given.on()))) {
            return false;
        }
        if (!answer.seen().is(row == null ? null : row.seen())) {
            throw new AnswerConflict(theirs(place, row));
        }
        Instant now = clock.instant();
        if (row == null) {
            row = Observation.of(draft.assessment().id(), place.scope(), place.id(), value, on, by, now);
        } else {
            row.change(value, on, by, now);
        }
        row.because(reason);
        draft.changed(observations.saveAndFlush(row));
        return true;
    }

    private static AnswerConflict.Theirs theirs(Place place, @Nullable Observation row) {
        return row == null
                ? new AnswerConflict.Theirs(place.id(), null, null, null, null)
                : new AnswerConflict.Theirs(place.id(), row.answer(), row.recordedBy(), row.recordedAt(), row.seen());
    }

    /** Opens a question on purpose that the form would not ask. */
    void open(Draft draft, Place place, UUID by) {
        Observation row = draft.row(place.id());
        if (row == null) {
            row = Observation.opened(
                    draft.assessment().id(), place.scope(), place.id(), draft.today(), by, clock.instant());
        } else {
            row.open();
        }
        draft.changed(observations.saveAndFlush(row));
    }

    /** What the dictionary would refuse in a fact sheet must not be stored: the sheet could never be read again. */
    private void mustFit(Place place, Answer answer, LocalDate on) {
        FactValue value = FactValues.of(answer);
        if (value == null) {
            return;
        }
        FactSheet.Builder sheet = FactSheet.on(on, dictionary);
        Subject subject = place.subject();
        if (place.of() != null && place.scope() == Scope.LESION) {
            sheet.lesion(place.of().code());
        } else if (place.of() != null) {
            sheet.pain(place.of().code());
        }
        try {
            sheet.put(subject, place.key(), value);
        } catch (InvalidFact e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
