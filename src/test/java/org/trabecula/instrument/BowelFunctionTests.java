package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BowelFunctionTests {
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(
            nullValues = "?",
            value = {
                "45, 30, 20, 31.67, CONSTIPATED",
                "40, 26, 20, 28.67, USUAL",
                "40, 26.4, 20, 28.80, USUAL",
                "40, 26.5, 20, 28.83, CONSTIPATED",
                "0, 0, 0, 0.00, USUAL",
                "100, 100, 100, 100.00, CONSTIPATED",
                "90, ?, 20, ?, CONSTIPATED",
                "40, 26, ?, ?, ?",
                "?, ?, ?, ?, ?"
            })
    void averages(
            @Nullable BigDecimal ease,
            @Nullable BigDecimal incomplete,
            @Nullable BigDecimal judgement,
            @Nullable BigDecimal rounded,
            @Nullable String band) {
        Score score = BowelFunction.score(ease, incomplete, judgement);

        Results.assertRounded(score, rounded);
        assertThat(Results.code(score)).isEqualTo(band);
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BowelFunction.score(new BigDecimal("101"), null, null))
                .withMessage("bowel_ease is 101, expected a number from 0 to 100");
    }
}
