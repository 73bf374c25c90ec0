package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Gad7Tests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "gad7.csv", numLinesToSkip = 1, nullValues = "?")
    void scores(
            String why,
            String items,
            Status status,
            @Nullable BigDecimal rounded,
            BigDecimal low,
            BigDecimal high,
            @Nullable String band) {
        Score score = Gad7.score(Results.answers(items));

        assertThat(score.status()).isEqualTo(status);
        Results.assertRounded(score, rounded);
        assertThat(score.low()).isEqualByComparingTo(low);
        assertThat(score.high()).isEqualByComparingTo(high);
        assertThat(Results.code(score)).isEqualTo(band);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gad7.score(Results.answers("0 0 0.5 0 0 0 0")))
                .withMessage("gad_item3 is 0.5, expected a whole number from 0 to 3");
    }
}
