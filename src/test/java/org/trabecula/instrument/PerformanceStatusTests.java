package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ECOG, Karnofsky and the way between them. */
class PerformanceStatusTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"0, FULLY_ACTIVE", "1, LIGHT_WORK", "2, SELF_CARE", "3, LIMITED_SELF_CARE", "4, DISABLED", "?, ?"})
    void bandsEcog(@Nullable BigDecimal ecog, @Nullable String band) {
        assertThat(Results.code(Ecog.grade(ecog))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "100, NORMAL_ACTIVITY",
                "80, NORMAL_ACTIVITY",
                "70, HOME_WITH_HELP",
                "50, HOME_WITH_HELP",
                "40, DEPENDENT",
                "10, DEPENDENT",
                "?, ?"
            })
    void bandsKarnofsky(@Nullable BigDecimal kps, @Nullable String band) {
        assertThat(Results.code(Karnofsky.status(kps))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"100, 0", "90, 1", "80, 1", "70, 2", "60, 2", "50, 3", "40, 3", "30, 4", "10, 4", "?, ?"})
    void convertsKarnofsky(@Nullable BigDecimal kps, @Nullable BigDecimal ecog) {
        Score score = Ecog.fromKarnofsky(kps);

        assertThat(score.value()).isEqualTo(ecog);
        assertThat(score.warnings().contains(Warning.DERIVED)).isEqualTo(kps != null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"0, 100, 100", "1, 80, 90", "2, 60, 70", "3, 40, 50", "4, 10, 30", "?, ?, ?"})
    void convertsEcog(@Nullable BigDecimal ecog, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        Score score = Karnofsky.fromEcog(ecog);

        assertThat(score.low()).isEqualTo(low);
        assertThat(score.high()).isEqualTo(high);
    }

    @Test
    void refusesTheDeadAndWhatIsNoStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ecog.grade(new BigDecimal("5")))
                .withMessage("ecog is 5, expected a number from 0 to 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Karnofsky.status(new BigDecimal("75")))
                .withMessage("kps is 75, expected a multiple of 10 from 0 to 100");
    }
}
