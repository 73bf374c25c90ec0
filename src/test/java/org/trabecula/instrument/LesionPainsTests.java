package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.instrument.LesionPains.Cause;
import org.trabecula.instrument.LesionPains.Radiation;
import org.trabecula.instrument.LesionPains.Seen;

class LesionPainsTests {
    private static final Seen ELSEWHERE = seen(false, "9");

    @Test
    void takesTheWorstOfTheLinkedPains() {
        assertThat(LesionPains.worst(true, List.of(seen(true, "4"), seen(true, "6"), ELSEWHERE))
                        .value())
                .isEqualByComparingTo("6");
    }

    @Test
    void isPainlessOnlyWhenEveryLinkIsAnswered() {
        assertThat(LesionPains.worst(true, List.of(ELSEWHERE)).value()).isEqualByComparingTo("0");
        assertThat(LesionPains.worst(false, List.of()).value()).isEqualByComparingTo("0");
        assertThat(LesionPains.worst(true, List.of()).low()).isNull();

        Score open = LesionPains.worst(true, List.of(ELSEWHERE, seen(null, "5")));
        assertThat(open.value()).isNull();
        assertThat(open.missing()).containsExactly("p_link.2");
        assertThat(open.band()).isNull();
    }

    @Test
    void isAtLeastTheKnownPart() {
        Score score = LesionPains.worst(true, List.of(seen(true, "5"), seen(null, "8")));

        assertThat(score.low()).isEqualByComparingTo("5");
        assertThat(Results.code(score)).isEqualTo("MODERATE");
    }

    @ParameterizedTest(name = "linked {0}, {1}, cause {2} {3}, area {4}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true, DERMATOMAL, ?, ?, ?, true",
                "true, BAND, false, ?, ?, true",
                "true, NOWHERE, true, ROOT, true, true",
                "true, NOWHERE, true, PLEXUS, true, true",
                "true, ?, true, CORD, true, true",
                "true, NOWHERE, true, ROOT, false, false",
                "true, NOWHERE, true, CHEMOTHERAPY, true, false",
                "true, STOCKING_GLOVE, false, ?, ?, false",
                "true, REFERRED, false, ?, ?, false",
                "false, DERMATOMAL, true, ROOT, true, false",
                "true, NOWHERE, true, ROOT, ?, ?",
                "true, NOWHERE, true, ?, true, ?",
                "true, ?, false, ?, ?, ?",
                "?, DERMATOMAL, ?, ?, ?, ?",
                "?, NOWHERE, false, ?, ?, false"
            })
    void tellsNeuropathicFeatures(
            @Nullable Boolean linked,
            @Nullable Radiation radiation,
            @Nullable Boolean neuroCause,
            @Nullable Cause cause,
            @Nullable Boolean area,
            @Nullable Boolean neuropathic) {
        Seen pain = new Seen(linked, new BigDecimal("5"), radiation, neuroCause, cause, area);
        assertThat(LesionPains.neuropathic(true, true, List.of(pain)).value()).isEqualTo(neuropathic);
    }

    @Test
    void hasNoneWhenPainless() {
        assertThat(LesionPains.neuropathic(true, false, List.of(seen(true, "0")))
                        .value())
                .isFalse();
        assertThat(LesionPains.neuropathic(false, null, List.of()).value()).isFalse();
        assertThat(LesionPains.neuropathic(null, null, List.of()).value()).isNull();
    }

    private static Seen seen(@Nullable Boolean linked, String worst) {
        return new Seen(linked, new BigDecimal(worst), null, null, null, null);
    }
}
