package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.assessment.DraftBuilder.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;

/** What a reassessment begins with. */
class CarryOverTests {
    /** {@code carried}: stands in the field with its own date; {@code beside}: the field is empty, the old answer beside it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "stable and fresh                        | can_swallow  | yes       | 10  | -  | carried",
                "stable, on the last day of its freshness| prognosis    | MONTHS_3_6 | 60  | -  | carried",
                "stable and stale                        | prognosis    | MONTHS_3_6 | 61  | -  | beside",
                "must be asked again                     | ecog         | 2         | 3   | -  | beside",
                "a pain goal                             | pain_goal    | 3         | 20  | -  | carried",
                "an earlier 'not known' is no value      | can_swallow  | ?         | 10  | -  | beside",
                "left empty since: does not come back    | can_swallow  | yes       | 20  | 10 | beside",
                "of a pain, by its pain                  | p_quality@P1 | ACHING+BURNING | 10 | - | carried",
                "of a lesion                             | sins_alignment@L1 | NORMAL | 10 | - | carried",
                "a lab value, fresh                      | hemoglobin   | 101       | 5   | -  | carried",
                "a lab value, stale                      | creatinine   | 90        | 300 | -  | beside"
            })
    void keepsWhatIsStableAndFresh(
            String why, String question, String answer, int daysAgo, @Nullable Integer emptySince, String expected) {
        DraftBuilder builder = draft().reassessment()
                .lesion("L1", "LUMBAR_SPINE", "spine_level=L3")
                .pain("P1")
                .takes("morphine")
                .earlier(question, answer, daysAgo);
        if (emptySince != null) {
            builder.earlier(question, null, emptySince);
        }
        Draft draft = builder.withRows(List.of());
        QuestionId id = builder.question(question);
        Place place = draft.form().find(id).orElseThrow();

        List<Observation> carried = carried(draft);
        Draft begun = builder.withRows(carried);
        Answer old = DraftBuilder.answer(id.key(), answer);

        if (expected.equals("carried")) {
            assertThat(begun.given(place).answer()).isEqualTo(old);
            assertThat(begun.given(place).carried()).isTrue();
            assertThat(begun.given(place).on()).isEqualTo(DraftBuilder.TODAY.minusDays(daysAgo));
        } else {
            assertThat(begun.given(place).answer()).isNull();
            Before.Said beside = begun.said(place);
            assertThat(beside).isNotNull();
            assertThat(java.util.Objects.requireNonNull(beside).answer()).isEqualTo(old);
            assertThat(beside.on()).isEqualTo(DraftBuilder.TODAY.minusDays(daysAgo));
        }
    }

    /** A carried value that has become stale while the draft was open stands beside the question, not in it. */
    @ParameterizedTest(name = "{0} days old: {1}")
    @CsvSource({"60, true", "61, false"})
    void dropsACarriedValueWhenItGetsStale(int daysAgo, boolean stands) {
        DraftBuilder builder = draft().reassessment();
        QuestionId id = builder.question("prognosis");
        Observation row = Observation.carried(
                java.util.UUID.randomUUID(),
                org.trabecula.planning.Scope.PATIENT,
                id,
                DraftBuilder.answer("prognosis", "MONTHS_3_6"),
                DraftBuilder.TODAY.minusDays(daysAgo),
                DraftBuilder.NURSE,
                DraftBuilder.NOW);
        Draft draft = builder.withRows(List.of(row));

        Place place = draft.form().find(id).orElseThrow();
        assertThat(draft.given(place).isAnswered()).isEqualTo(stands);
        assertThat(draft.given(place).seen()).isEqualTo(row.seen());
    }

    @ParameterizedTest(name = "{0} recorded {2} days ago: {3}")
    @CsvSource({
        "disease_status, STABLE, 0, answered",
        "disease_status, STABLE, 20, carried",
        "disease_status, STABLE, 200, beside",
        "weight, 68, 0, answered",
        "weight, 68, 1, beside"
    })
    void valuesOfTheProfileStandInTheirSection(String key, String answer, int daysAgo, String expected) {
        Draft draft = draft().reassessment().profile(key, answer, daysAgo).withRows(List.of());
        Place place = draft.form().find(QuestionId.ofPatient(key)).orElseThrow();
        Given given = draft.given(place);

        assertThat(given.isAnswered() ? given.carried() ? "carried" : "answered" : "beside")
                .isEqualTo(expected);
        assertThat(given.seen()).isEqualTo(7);
    }

    private static List<Observation> carried(Draft draft) {
        List<Observation> carried = new ArrayList<>();
        for (Place place : draft.form().places()) {
            CarryOver.of(draft, place, DraftBuilder.NURSE, DraftBuilder.NOW).ifPresent(carried::add);
        }
        return carried;
    }
}
