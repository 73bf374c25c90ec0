package org.trabecula.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.trabecula.form.AnswerReader;
import org.trabecula.form.Question;
import org.trabecula.form.Questions;
import org.trabecula.form.Reading;

/** The questions of a draft, and how their answers are read, wherever the value lives. */
@Component
class DraftQuestions {
    private final Questions questions;
    private final AnswerReader reader;
    private final PainDesk pains;
    private final Overrides overrides;

    DraftQuestions(Questions questions, AnswerReader reader, PainDesk pains, Overrides overrides) {
        this.questions = questions;
        this.reader = reader;
        this.pains = pains;
        this.overrides = overrides;
    }

    Question of(Draft draft, Place place) {
        return place.home() == Place.Home.PAIN_RECORD
                ? pains.question(draft, place)
                : questions.of(place.field(), draft.visibility().requires(place));
    }

    /** Returns what the parameters say, or what is wrong with it. */
    Reading read(Draft draft, Place place, Map<String, String[]> params) {
        Reading reading = reader.read(of(draft, place), place.id().name(), params);
        return place.home() == Place.Home.PAIN_RECORD
                ? pains.checked(reading)
                : overrides.checked(draft, place, reading, params);
    }
}
