package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SinsTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sins.csv", numLinesToSkip = 1, nullValues = "?")
    void scores(
            String why,
            Sins.@Nullable Location location,
            Sins.@Nullable Pain pain,
            @Nullable LesionType lesion,
            Sins.@Nullable Alignment alignment,
            Sins.@Nullable Collapse collapse,
            Sins.@Nullable Posterolateral posterolateral,
            int low,
            int high,
            @Nullable String band) {
        Results.assertRange(Sins.score(location, pain, lesion, alignment, collapse, posterolateral), low, high, band);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sins-location.csv", numLinesToSkip = 1, nullValues = "?")
    void locates(String why, @Nullable String levels, Sins.@Nullable Location location) {
        List<SpineLevel> all = levels == null
                ? List.of()
                : Arrays.stream(levels.split(" ")).map(SpineLevel::valueOf).toList();
        assertThat(Sins.location(all).value()).isEqualTo(location);
    }

    @ParameterizedTest(name = "mechanical {0}, painful {1}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true, true, MECHANICAL",
                "true, ?, MECHANICAL",
                "true, false, MECHANICAL",
                "false, true, OCCASIONAL",
                "false, false, NONE",
                "?, false, NONE",
                "false, ?, ?",
                "?, true, ?",
                "?, ?, ?"
            })
    void takesThePainFeatureFromWhatIsRecorded(
            @Nullable Boolean mechanical, @Nullable Boolean painful, Sins.@Nullable Pain pain) {
        assertThat(Sins.pain(mechanical, painful).value()).isEqualTo(pain);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"HALF_OR_MORE, true", "UNDER_HALF, true", "BODY_INVOLVED, false", "NONE, false", "?, ?"})
    void tellsCollapse(Sins.@Nullable Collapse collapse, @Nullable Boolean collapsed) {
        assertThat(Sins.collapsed(collapse).value()).isEqualTo(collapsed);
    }

    @Test
    void showsItsArithmeticAndNamesWhatIsMissing() {
        Score score = Sins.score(Sins.Location.JUNCTIONAL, null, LesionType.LYTIC, null, null, null);

        assertThat(score.missing())
                .containsExactly("sins_pain", "sins_alignment", "sins_collapse", "sins_posterolateral");
        assertThat(score.inputs())
                .extracting(
                        Input::name,
                        Input::answer,
                        input -> input.points() == null ? -1 : input.points().intValue())
                .startsWith(
                        tuple("sins_location", "JUNCTIONAL", 3),
                        tuple("sins_pain", null, -1),
                        tuple("lesion_type", "LYTIC", 2));
    }
}
