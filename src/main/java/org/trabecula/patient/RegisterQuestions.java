package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.form.AnswerReader;
import org.trabecula.form.QuestionId;
import org.trabecula.form.QuestionView;
import org.trabecula.form.QuestionViews;
import org.trabecula.form.Questions;
import org.trabecula.form.Reading;

/** What is asked of a new patient beside name, MRN and birth date; all of it belongs to the profile. */
@Component
class RegisterQuestions {

    /** The one that must be answered: doses and kidney function depend on it. */
    static final String SEX = "sex";

    private static final List<String> KEYS = List.of(SEX, "weight", "height", "interpreter_needed", "primary_cancer");

    private final Form form;
    private final Questions questions;
    private final QuestionViews views;
    private final AnswerReader reader;
    private final Clock clock;

    RegisterQuestions(Form form, Questions questions, QuestionViews views, AnswerReader reader, Clock clock) {
        this.form = form;
        this.questions = questions;
        this.views = views;
        this.reader = reader;
        this.clock = clock;
    }

    /** Reads the answers by key. */
    Map<String, Reading> read(Map<String, String[]> params) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (FormField field : fields()) {
            Reading reading = reader.read(questions.of(field), field.key(), params);
            boolean missing = field.key().equals(SEX)
                    && reading.answer() == null
                    && reading.problems().isEmpty();
            readings.put(
                    field.key(),
                    missing
                            ? new Reading(
                                    null,
                                    null,
                                    List.of(new Reading.Problem("patient.register.sex-missing", List.of())),
                                    List.of())
                            : reading);
        }
        return readings;
    }

    /** Returns what was answered as first values of the profile. */
    List<NewValue> values(Map<String, Reading> readings) {
        List<NewValue> values = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        readings.forEach((key, reading) -> {
            if (reading.answer() != null) {
                values.add(new NewValue(key, reading.answer(), today));
            }
        });
        return values;
    }

    /** Returns the questions for the page, with what was typed if that could not be kept. */
    List<QuestionView> views(@Nullable Map<String, String[]> params, @Nullable Map<String, Reading> readings) {
        List<QuestionView> shown = new ArrayList<>();
        for (FormField field : fields()) {
            QuestionViews.State state = QuestionViews.State.untouched();
            Reading reading = readings == null ? null : readings.get(field.key());
            if (params != null && reading != null) {
                state = state.rejected(params, reading);
            }
            shown.add(views.view(questions.of(field, false), QuestionId.ofPatient(field.key()), state));
        }
        return shown;
    }

    private List<FormField> fields() {
        return KEYS.stream().map(key -> form.profileField(key).orElseThrow()).toList();
    }
}
