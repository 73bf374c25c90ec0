package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.assessment.DraftBuilder.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;

/** What is asked, by the form that ships. Each row of the table is a sentence of form.yaml. */
class VisibilityTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "visibility.csv", numLinesToSkip = 1, delimiter = '|', nullValues = "-")
    void asksWhatTheFormSays(
            String why, String kind, String setting, @Nullable String answers, String question, String standing) {
        DraftBuilder builder = setting(setting);
        if (kind.equals("REASSESSMENT")) {
            builder.reassessment();
        }
        Draft draft = builder.with(answers);

        assertThat(standing(draft, builder.question(question))).isEqualTo(standing);
    }

    /** Settings of the table: a spine lesion and a pain; without lesions; on morphine; taking none; the list not given. */
    private static DraftBuilder setting(String setting) {
        DraftBuilder builder = draft().fact("age", "66").fact("sex", "FEMALE");
        for (String each : setting.split(" ")) {
            switch (each) {
                case "spine" -> builder.lesion("L1", "LUMBAR_SPINE", "spine_level=L3", "lesion_type=LYTIC");
                case "rib" -> builder.lesion("L1", "RIB", "lesion_type=LYTIC");
                case "femur" -> builder.lesion("L1", "FEMUR_PROXIMAL", "lesion_type=LYTIC");
                case "pain" -> builder.pain("P1");
                case "morphine" -> builder.takes("morphine");
                case "unlisted" -> builder.takes("Herbal mixture 7");
                case "takes-none" -> builder.takes();
                case "alone" -> {}
                default -> throw new IllegalArgumentException(each);
            }
        }
        return builder;
    }

    private static String standing(Draft draft, QuestionId question) {
        return draft.form()
                .find(question)
                .map(place -> draft.visibility().of(place).name())
                .orElse("ABSENT");
    }

    @Test
    void hiddenAnswersFeedNothing() {
        DraftBuilder builder = setting("spine pain morphine");
        // the fever of a temperature that is not asked about: hidden by 38.6, its "no" must not count
        Draft draft = builder.with("temperature=38.6; fever=no");

        assertThat(draft.visibility().of(place(draft, builder, "fever"))).isEqualTo(Standing.NOT_MET);
        assertThat(draft.visibility().facts().reading(Subject.PATIENT, "fever").value())
                .isEqualTo(FactValue.flag(true));
    }

    @Test
    void aHiddenQuestionHidesWhatHangsOnIt() {
        DraftBuilder builder = setting("spine pain morphine");
        Draft draft = builder.with("has_pain=yes; p_worst=0; p_flares=yes; p_flares_per_day=4");

        assertThat(draft.visibility().of(place(draft, builder, "p_flares"))).isEqualTo(Standing.NOT_MET);
        assertThat(draft.visibility().shows(place(draft, builder, "p_flares_per_day")))
                .isFalse();
    }

    @Test
    void whatFollowsFromNotAskingIsAFact() {
        Draft draft = setting("rib").with("caregiver_present=no; caregiver_strain=7");

        assertThat(draft.visibility()
                        .facts()
                        .reading(Subject.PATIENT, "caregiver_strain")
                        .value())
                .isEqualTo(FactValue.number(0));
    }

    @Test
    void unknownIsNotTheValueThatFollowsFromNotAsking() {
        Draft draft = setting("rib").with("caregiver_present=?");

        assertThat(draft.visibility()
                        .facts()
                        .reading(Subject.PATIENT, "caregiver_strain")
                        .value())
                .isNull();
    }

    @Test
    void anOpenedQuestionIsAskedLikeAnyOther() {
        DraftBuilder builder = setting("rib");
        Draft closed = builder.with("phq_item1=0; phq_item2=0");
        Place item = place(closed, builder, "phq_item5");
        assertThat(closed.visibility().opens(item)).isTrue();

        Observation opened = Observation.opened(
                closed.assessment().id(),
                item.scope(),
                item.id(),
                DraftBuilder.TODAY,
                DraftBuilder.NURSE,
                DraftBuilder.NOW);
        closed.changed(opened);

        assertThat(closed.visibility().of(item)).isEqualTo(Standing.OPENED);
        assertThat(closed.visibility().opens(item)).isFalse();
    }

    @Test
    void inTheLastDaysOnlyComfortIsRequired() {
        DraftBuilder builder = setting("spine pain morphine");
        Draft draft = builder.with("prognosis=DAYS");
        List<String> required = draft.openPlaces().stream().map(Place::key).toList();

        assertThat(required)
                .containsExactlyInAnyOrder("respondent", "has_pain", "p_worst", "can_swallow", "sedation_level");
        assertThat(draft.visibility().reasons()).containsExactly("last days of life: comfort only");
    }

    @Test
    void anUnknownPrognosisShortensNothing() {
        Draft draft = setting("spine pain morphine").with("prognosis=?");

        assertThat(draft.visibility().reasons()).isEmpty();
        assertThat(draft.openPlaces()).extracting(Place::key).contains("phq_item1", "sins_alignment");
    }

    @Test
    void notKnownIsAnAnswerAndEmptyIsNone() {
        DraftBuilder builder = setting("rib");
        Draft draft = builder.with("ecog=?");

        assertThat(draft.isAnswered(place(draft, builder, "ecog"))).isTrue();
        assertThat(draft.isAnswered(place(draft, builder, "walking"))).isFalse();
        assertThat(draft.visibility().facts().reading(Subject.PATIENT, "ecog").value())
                .isNull();
    }

    @Test
    void painWithoutAPainOnTheListStaysOpen() {
        Draft draft = setting("rib").with("has_pain=yes");

        assertThat(draft.openPlaces()).extracting(Place::key).contains("has_pain");
    }

    private static Place place(Draft draft, DraftBuilder builder, String question) {
        return draft.form().find(builder.question(question)).orElseThrow();
    }
}
