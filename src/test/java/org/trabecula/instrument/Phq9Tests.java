package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Phq9Tests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "phq9.csv", numLinesToSkip = 1, nullValues = "?")
    void scores(String why, String items, int low, int high, @Nullable String band, Warning warning) {
        Score score = Phq9.score(Results.answers(items));

        Results.assertRange(score, low, high, band);
        assertThat(score.warnings()).contains(warning);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phq9.score(Results.answers("0 0 0 0 0 0 0 0 4")))
                .withMessage("phq9_item9 is 4, expected a number from 0 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phq9.score(List.of()))
                .withMessage("phq9 is 0 items, expected 9 items");
    }
}
