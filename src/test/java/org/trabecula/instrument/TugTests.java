package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TugTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "tug.csv", numLinesToSkip = 1, nullValues = "?")
    void bands(
            String why,
            @Nullable BigDecimal seconds,
            @Nullable Boolean unable,
            @Nullable BigDecimal rounded,
            @Nullable String band) {
        Score score = Tug.time(seconds, unable);

        Results.assertRounded(score, rounded);
        assertThat(Results.code(score)).isEqualTo(band);
        assertThat(score.warnings().contains(Warning.UNABLE)).isEqualTo(Boolean.TRUE.equals(unable));
    }

    @Test
    void refusesImplausibleTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tug.time(new BigDecimal("301"), null))
                .withMessage("tug_seconds is 301, expected a number from 3 to 300");
    }
}
