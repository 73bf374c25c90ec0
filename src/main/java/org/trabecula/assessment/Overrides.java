package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.form.AnswerReader;
import org.trabecula.form.FactValues;
import org.trabecula.form.QuestionViews;
import org.trabecula.form.Reading;
import org.trabecula.instrument.Instruments;
import org.trabecula.planning.FactValue;

/** Values that the clinician records in the place of worked-out ones: with a reason when they differ (instruments.md 1). */
@Component
class Overrides {
    private final WorkedOutWords words;
    private final DraftWords sentences;

    Overrides(WorkedOutWords words, DraftWords sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** Returns the reason that was typed; {@code null}: none was. */
    static @Nullable String reason(Place place, Map<String, String[]> params) {
        String[] typed = params.get(place.id().name() + AnswerReader.REASON);
        String reason = typed == null || typed.length == 0 ? "" : typed[0].strip();
        return reason.isEmpty() ? null : reason;
    }

    /** Returns the reading, or what is wrong with it once the worked-out value is looked at. */
    Reading checked(Draft draft, Place place, Reading reading, Map<String, String[]> params) {
        if (!place.field().override() || !reading.isSound()) {
            return reading;
        }
        String reason = reason(place, params);
        Answer answer = reading.answer();
        if (reason != null && reason.length() > NewAnswer.LONGEST_REASON) {
            return wrong("form.problem.tooLong", NewAnswer.LONGEST_REASON);
        }
        if (place.isWorkedOut() && (answer == null ? reason != null : !answer.isKnown())) {
            return wrong("assessment.worked.value");
        }
        FactValue value = answer == null ? null : FactValues.of(answer);
        if (value == null || reason != null || isStored(draft, place, answer)) {
            return reading;
        }
        WorkedOut workedOut = draft.workedOut(place);
        return workedOut.differsFrom(value)
                ? wrong("assessment.worked.why", words.value(place.key(), workedOut))
                : reading;
    }

    /** What stands already was checked when it was recorded; completion asks for what is missing since. */
    private static boolean isStored(Draft draft, Place place, @Nullable Answer answer) {
        return draft.reason(place) == null && Objects.equals(draft.given(place).answer(), answer);
    }

    private static Reading wrong(String code, Object... args) {
        return new Reading(null, null, List.of(new Reading.Problem(code, List.of(args))), List.of());
    }

    /** What an answer to this question takes the place of; {@code null}: nothing is worked out there. */
    QuestionViews.@Nullable Instead instead(Draft draft, Place place) {
        if (!place.field().override() || !place.isObserved()) {
            return null;
        }
        return new QuestionViews.Instead(
                place.isWorkedOut() ? null : line(draft, place),
                draft.reason(place),
                explained(place.key()),
                place.isWorkedOut());
    }

    private static @Nullable String explained(String key) {
        return Instruments.named(key)
                .map(instrument -> "/instruments/" + instrument.code())
                .orElse(null);
    }

    private String line(Draft draft, Place place) {
        WorkedOut workedOut = draft.workedOut(place);
        if (!workedOut.isKnown()) {
            return "";
        }
        String from = words.from(workedOut, WorkedOutWords.places(draft));
        String value = words.value(place.key(), workedOut);
        return from == null
                ? sentences.message("assessment.worked.line", value)
                : sentences.message("assessment.worked.line.from", value, from);
    }

    /** The worked-out value of a question that is asked only of who wants another one. */
    SectionPage.Said said(Draft draft, Place place) {
        if (!place.isWorkedOut()) {
            return new SectionPage.Said(place.id().name(), line(draft, place), true, "");
        }
        WorkedOut workedOut = draft.workedOut(place);
        String from = words.from(workedOut, WorkedOutWords.places(draft));
        return new SectionPage.Said(
                place.id().name(), words.value(place.key(), workedOut), workedOut.isKnown(), from == null ? "" : from);
    }

    /** What is worked out in a section as it stands now. */
    List<SectionPage.Said> said(Draft draft, String section) {
        List<SectionPage.Said> said = new ArrayList<>();
        for (Place place : draft.form().places(section)) {
            if (place.field().override()
                    && place.isObserved()
                    && draft.visibility().shows(place)) {
                said.add(said(draft, place));
            }
        }
        return said;
    }
}
