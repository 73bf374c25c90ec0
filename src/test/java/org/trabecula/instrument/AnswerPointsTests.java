package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The points shown beside an answer are those that it counts with. */
class AnswerPointsTests {

    @ParameterizedTest
    @CsvSource({
        "sins, sins_location, JUNCTIONAL, 3",
        "sins, sins_location, RIGID, 0",
        "sins, sins_pain, OCCASIONAL, 1",
        "sins, lesion_type, LYTIC, 2",
        "sins, sins_alignment, SUBLUXATION, 4",
        "sins, sins_collapse, BODY_INVOLVED, 1",
        "sins, sins_posterolateral, BILATERAL, 3",
        "mirels, mirels_site, PERITROCHANTERIC, 3",
        "mirels, mirels_pain, MILD, 1",
        "mirels, lesion_type, LYTIC, 3",
        "mirels, mirels_size, OVER_TWO_THIRDS, 3",
        "child_pugh, ascites, NONE, 1",
    })
    void areThoseOfTheInstrument(String instrument, String item, String answer, int points) {
        assertThat(AnswerPoints.of(Instruments.named(instrument).orElseThrow(), item))
                .containsEntry(answer, points);
    }

    @Test
    void areNoneWhereAnAnswerHasNone() {
        assertThat(AnswerPoints.of(Instruments.named("bmi").orElseThrow(), "weight"))
                .isEmpty();
        assertThat(AnswerPoints.of(Instruments.named("phq9").orElseThrow(), "phq_item1"))
                .isEmpty();
    }

    static Stream<Instrument> pointed() {
        return Stream.of(Sins.SINS, Mirels.MIRELS);
    }

    @ParameterizedTest
    @MethodSource("pointed")
    void ofAllItemsTogetherMakeTheRange(Instrument instrument) {
        int least = 0;
        int most = 0;
        for (String item : instrument.items()) {
            var points = AnswerPoints.of(instrument, item).values();
            least += points.stream().mapToInt(Integer::intValue).min().orElseThrow();
            most += points.stream().mapToInt(Integer::intValue).max().orElseThrow();
        }
        assertThat(instrument.least()).isEqualByComparingTo(BigDecimal.valueOf(least));
        assertThat(instrument.most()).isEqualByComparingTo(BigDecimal.valueOf(most));
    }
}
