package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.form.Answer;
import org.trabecula.form.AnswerReader;
import org.trabecula.form.Question;
import org.trabecula.form.QuestionId;
import org.trabecula.form.QuestionView;
import org.trabecula.form.QuestionViews;
import org.trabecula.form.Questions;
import org.trabecula.form.Reading;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Truth;

/**
 * Puts the questions of a block of the profile and reads what was answered. A question is asked while its condition is met,
 * given what is recorded and what has been typed above it; one that is no longer asked keeps no value.
 */
@Component
class ProfileQuestions {

    /** Parameter that names the questions which stood on the page, so that an empty one is told from one that was not there. */
    static final String SHOWN = "shown";

    private final Form form;
    private final Questions questions;
    private final QuestionViews views;
    private final AnswerReader reader;
    private final KnownFacts known;
    private final Clock clock;

    ProfileQuestions(
            Form form, Questions questions, QuestionViews views, AnswerReader reader, KnownFacts known, Clock clock) {
        this.form = form;
        this.questions = questions;
        this.views = views;
        this.reader = reader;
        this.known = known;
        this.clock = clock;
    }

    /** One lesion of a patient, or the patient. */
    record Of(
            UUID patientId,
            @Nullable UUID lesionId,
            @Nullable String lesionCode) {

        static Of patient(UUID patientId) {
            return new Of(patientId, null, null);
        }

        static Of lesion(LesionView lesion) {
            return new Of(lesion.patientId(), lesion.id(), lesion.code());
        }

        Subject subject() {
            return lesionCode == null ? Subject.PATIENT : Subject.lesion(lesionCode);
        }

        QuestionId question(String key) {
            return new QuestionId(key, lesionId);
        }
    }

    /**
     * What was answered in one block.
     *
     * @param news values that differ from what is recorded
     * @param readings what came out of each question that is asked
     */
    record Answered(Map<String, String[]> params, List<NewValue> news, Map<String, Reading> readings) {

        boolean isSound() {
            return readings.values().stream().allMatch(Reading::isSound);
        }
    }

    /** Reads a block from the parameters of a form, given everything that is recorded of the patient. */
    Answered read(ProfileBlock block, Of of, List<ProfileValue> recorded, Map<String, String[]> params) {
        List<NewValue> news = new ArrayList<>();
        Map<String, Reading> readings = new HashMap<>();
        List<ProfileValue> now = new ArrayList<>(recorded);
        LocalDate today = LocalDate.now(clock);
        for (FormField field : block.fields(form)) {
            String key = field.key();
            ProfileValue stored = stored(recorded, of, key);
            Truth truth = truth(field, of, now);
            boolean asked = isAsked(field, truth);
            Reading reading =
                    asked ? reader.read(questions.of(field), of.question(key).name(), params) : Reading.NOTHING;
            if (asked) {
                readings.put(key, reading);
            }
            Answer answer = reading.answer();
            boolean shown = List.of(params.getOrDefault(SHOWN, new String[0]))
                    .contains(of.question(key).name());
            NewValue change = answer != null
                    ? given(field, stored, answer, reading.observedOn(), today)
                    : taken(field, stored, truth == Truth.NOT_MET, shown, today);
            if (change != null && reading.problems().isEmpty()) {
                news.add(change);
                now.removeIf(value -> value.key().equals(key) && Objects.equals(value.lesionId(), of.lesionId()));
                if (answer != null) {
                    now.add(typed(of, key, answer, change.observedOn()));
                }
            }
        }
        return new Answered(params, news, readings);
    }

    private static @Nullable NewValue given(
            FormField field, @Nullable ProfileValue stored, Answer answer, @Nullable LocalDate on, LocalDate today) {
        boolean same =
                stored != null && !isStale(field, stored, today) && ProfileConflict.same(stored.answer(), answer);
        return same ? null : new NewValue(field.key(), answer, on == null ? today : on);
    }

    /** An answer is taken back when its field was emptied, or its question is no longer asked. A stale one stood in no field. */
    private static @Nullable NewValue taken(
            FormField field, @Nullable ProfileValue stored, boolean noLongerAsked, boolean shown, LocalDate today) {
        boolean emptied = shown && stored != null && !isStale(field, stored, today);
        return stored != null && (noLongerAsked || emptied) ? new NewValue(field.key(), null, today) : null;
    }

    /** Returns a block as it is recorded, or with what was typed and is wrong. */
    BlockView view(ProfileBlock block, Of of, List<ProfileValue> recorded, @Nullable Answered rejected) {
        List<QuestionView> shown = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        LocalDate changed = null;
        int given = 0;
        int notGiven = 0;
        Facts facts = known.of(of.patientId(), recorded);
        for (FormField field : block.fields(form)) {
            ProfileValue stored = stored(recorded, of, field.key());
            Reading reading = rejected == null ? null : rejected.readings().get(field.key());
            boolean asked = rejected == null ? isAsked(field, truth(field, of, facts)) : reading != null;
            if (asked) {
                shown.add(view(field, of, stored, rejected, reading, today));
            }
            if (stored != null) {
                given += asked ? 1 : 0;
                changed = changed == null || stored.observedOn().isAfter(changed) ? stored.observedOn() : changed;
            } else if (asked && field.required()) {
                notGiven++;
            }
        }
        long seen = recorded.stream().mapToLong(ProfileValue::seq).max().orElse(0);
        return new BlockView(block.code(), shown, seen, changed, given, notGiven);
    }

    private QuestionView view(
            FormField field,
            Of of,
            @Nullable ProfileValue stored,
            @Nullable Answered rejected,
            @Nullable Reading reading,
            LocalDate today) {
        Question question = questions.of(field, false);
        QuestionViews.State state = QuestionViews.State.untouched();
        if (stored != null && stored.answer() != null) {
            boolean stale = isStale(field, stored, today);
            long age = ChronoUnit.DAYS.between(stored.observedOn(), today);
            QuestionView.Standing standing = stale ? QuestionView.Standing.STALE : QuestionView.Standing.CURRENT;
            state = (stale ? state : QuestionViews.State.of(stored.answer(), stored.observedOn(), stored.seq()))
                    .after(new QuestionViews.Earlier(standing, stored.answer(), stored.observedOn(), age));
        }
        if (rejected != null && reading != null) {
            state = state.rejected(rejected.params(), reading);
        }
        return views.view(question, of.question(field.key()), state);
    }

    private Truth truth(FormField field, Of of, List<ProfileValue> values) {
        return field.askedWhen() == null ? Truth.MET : truth(field, of, known.of(of.patientId(), values));
    }

    private static Truth truth(FormField field, Of of, Facts facts) {
        Criterion when = field.askedWhen();
        return when == null ? Truth.MET : when.evaluate(facts, of.subject());
    }

    private static boolean isAsked(FormField field, Truth truth) {
        return truth == Truth.MET || truth == Truth.UNKNOWN && field.ifUnknownAsk();
    }

    private static @Nullable ProfileValue stored(List<ProfileValue> recorded, Of of, String key) {
        return recorded.stream()
                .filter(value -> value.key().equals(key) && Objects.equals(value.lesionId(), of.lesionId()))
                .filter(value -> value.answer() != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isStale(FormField field, ProfileValue stored, LocalDate today) {
        Integer fresh = field.fact().staleAfterDays();
        return fresh != null && stored.observedOn().plusDays(fresh).isBefore(today);
    }

    private static ProfileValue typed(Of of, String key, Answer answer, LocalDate on) {
        return new ProfileValue(
                UUID.randomUUID(), of.lesionId(), key, answer, on, java.time.Instant.EPOCH, of.patientId(), 0);
    }
}
