package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PegTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "peg.csv", numLinesToSkip = 1, nullValues = "?")
    void scores(
            String why,
            @Nullable BigDecimal average,
            @Nullable BigDecimal enjoyment,
            @Nullable BigDecimal activity,
            @Nullable BigDecimal rounded,
            BigDecimal low,
            BigDecimal high,
            @Nullable String band) {
        Score score = Peg.score(average, enjoyment, activity);

        Results.assertRounded(score, rounded);
        assertThat(shown(score.low())).isEqualTo(low);
        assertThat(shown(score.high())).isEqualTo(high);
        assertThat(Results.code(score)).isEqualTo(band);
    }

    @Test
    void marksItsBandsAsUnverified() {
        BigDecimal five = new BigDecimal("5");
        assertThat(Peg.score(five, five, five).verified()).isFalse();
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Peg.score(new BigDecimal("11"), null, null))
                .withMessage("peg_average is 11, expected a number from 0 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Peg.score(null, new BigDecimal("4.5"), null))
                .withMessage("peg_enjoyment is 4.5, expected a whole number from 0 to 10");
    }

    private static @Nullable BigDecimal shown(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
    }
}
