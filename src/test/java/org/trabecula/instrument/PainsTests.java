package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.instrument.Mechanism.Confidence;
import org.trabecula.instrument.Mechanism.Type;

class PainsTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "the highest counts, true, 3 7 2, 7, 7, SEVERE",
                "no pain is 0, false, ?, 0, 0, NONE",
                "an unknown part leaves at least the known, true, 5 ?, 5, 10, MODERATE",
                "and reassures nobody, true, 2 ?, 2, 10, ?",
                "nothing is above 10, true, 10 ?, 10, 10, SEVERE",
                "all unknown, true, ? ?, ?, ?, ?"
            })
    void takesTheHighest(
            String why,
            boolean hasPain,
            @Nullable String ratings,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String band) {
        Score score = Pains.highest("pain_worst", "p_worst", hasPain, list(ratings));

        assertThat(score.low()).isEqualTo(low);
        assertThat(score.high()).isEqualTo(high);
        assertThat(Results.code(score)).isEqualTo(band);
    }

    @Test
    void knowsNothingOfAnEmptyList() {
        assertThat(Pains.highest("pain_worst", "p_worst", true, List.of()).missing())
                .containsExactly("has_pain");
        assertThat(Pains.sites(null, List.of()).low()).isNull();
        assertThat(Pains.wakes(true, List.of()).value()).isNull();
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pains.highest("pain_worst", "p_worst", true, list("3 11")))
                .withMessage("p_worst.2 is 11, expected a number from 0 to 10");
    }

    @Test
    void countsNoFlaresAsNone() {
        var none = new Pains.Flares(false, null);
        var four = new Pains.Flares(true, new BigDecimal("4"));
        var open = new Pains.Flares(true, null);

        assertThat(Pains.flaresPerDay(true, List.of(none, none)).value()).isEqualByComparingTo("0");
        assertThat(Pains.flaresPerDay(true, List.of(none, four)).value()).isEqualByComparingTo("4");
        assertThat(Pains.flaresPerDay(true, List.of(open, four)).atLeast()).isTrue();
        assertThat(Pains.flaresPerDay(true, List.of(open)).low()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"0 1 10, 2, 2", "0 0, 0, 0", "3 ?, 1, 2", "0 ?, 0, 1"})
    void countsPainfulSites(String ratings, BigDecimal low, BigDecimal high) {
        Score score = Pains.sites(true, list(ratings));

        assertThat(score.low()).isEqualTo(low);
        assertThat(score.high()).isEqualTo(high);
        assertThat(Pains.sites(false, List.of()).value()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"0 2, true", "1 1, false", "2 ?, true", "1 ?, ?"})
    void wakesFromTwoNights(String nights, @Nullable Boolean wakes) {
        assertThat(Pains.wakes(true, list(nights)).value()).isEqualTo(wakes);
        assertThat(Pains.wakes(false, List.of()).value()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"4, 3, true", "3, 3, ?", "4, 4, ?", "8, ?, ?", "?, 0, ?"})
    void isIncidentWhenOnePainAloneIs(
            @Nullable BigDecimal movement, @Nullable BigDecimal rest, @Nullable Boolean incident) {
        var other = new Pains.Movement(new BigDecimal("1"), new BigDecimal("6"));
        assertThat(Pains.incident(List.of(other, new Pains.Movement(movement, rest)))
                        .value())
                .isEqualTo(incident);
    }

    @ParameterizedTest(name = "signs {0}, words {1}, cause {2}, patch {3}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true, 0, true, true, true",
                "false, 1, ?, true, true",
                "?, 1, ?, true, true",
                "true, 1, true, false, false",
                "?, ?, ?, false, false",
                "?, 0, false, ?, false",
                "?, 0, ?, ?, ?",
                "?, 0, true, true, ?",
                "true, 1, true, ?, ?",
                "?, ?, ?, ?, ?"
            })
    void localizes(
            @Nullable Boolean signs,
            @Nullable Integer words,
            @Nullable Boolean cause,
            @Nullable Boolean patch,
            @Nullable Boolean localized) {
        var pain = new Pains.PatchArea(signs, words, cause, patch);
        assertThat(Pains.localizedNeuropathic(true, List.of(pain)).value()).isEqualTo(localized);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "NONE INCIDENT, INCIDENT",
                "INTERMITTENT SPONTANEOUS, SPONTANEOUS",
                "INCIDENT END_OF_DOSE, END_OF_DOSE",
                "END_OF_DOSE UNCONTROLLED_BACKGROUND, UNCONTROLLED_BACKGROUND",
                "NONE INTERMITTENT, INTERMITTENT",
                "NONE NONE, NONE",
                "UNCONTROLLED_BACKGROUND ?, UNCONTROLLED_BACKGROUND",
                "END_OF_DOSE ?, ?",
                "NONE ?, ?"
            })
    void takesTheFirstBreakthroughThatOccurs(String types, Breakthrough.@Nullable Type first) {
        List<Breakthrough.@Nullable Type> list = new ArrayList<>();
        for (String type : types.split(" ")) {
            list.add(type.equals("?") ? null : Breakthrough.Type.valueOf(type));
        }
        assertThat(Pains.breakthrough(true, list).value()).isEqualTo(first);
        assertThat(Pains.breakthrough(false, List.of()).value()).isEqualTo(Breakthrough.Type.NONE);
        assertThat(Pains.breakthrough(true, List.of()).value()).isNull();
    }

    @Test
    void mixesWhatStandsSideBySide() {
        assertMechanism(
                Type.MIXED,
                Confidence.LOW,
                pain(Type.NOCICEPTIVE, Confidence.LOW),
                pain(Type.NEUROPATHIC, Confidence.HIGH));
        assertMechanism(Type.MIXED, Confidence.HIGH, pain(Type.MIXED, Confidence.HIGH), pain(Type.UNDETERMINED, null));
        assertMechanism(
                Type.NEUROPATHIC,
                Confidence.PROVISIONAL,
                pain(Type.NEUROPATHIC, Confidence.PROVISIONAL),
                pain(Type.UNDETERMINED, null));
        assertMechanism(Type.UNDETERMINED, null, pain(Type.UNDETERMINED, null));
    }

    @Test
    void hasNoneWithoutAPainAndNoConfidenceInAVerdictAgainstTheRules() {
        assertMechanism(null, null);
        assertMechanism(Type.MIXED, null, pain(Type.NOCICEPTIVE, Confidence.HIGH), pain(Type.NEUROPATHIC, null));
    }

    private static void assertMechanism(@Nullable Type type, @Nullable Confidence confidence, Pains.Classed... pains) {
        assertThat(Pains.mechanism(List.of(pains))).isEqualTo(type);
        assertThat(Pains.confidence(List.of(pains))).isEqualTo(confidence);
    }

    private static Pains.Classed pain(Type type, @Nullable Confidence confidence) {
        return new Pains.Classed(type, confidence);
    }

    static List<@Nullable BigDecimal> list(@Nullable String text) {
        return text == null ? List.of() : Results.answers(text);
    }
}
