package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Phq2Tests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "phq2.csv", numLinesToSkip = 1, nullValues = "?")
    void scores(
            String why,
            @Nullable BigDecimal item1,
            @Nullable BigDecimal item2,
            int low,
            int high,
            @Nullable String band) {
        Results.assertRange(Phq2.score(item1, item2), low, high, band);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phq2.score(new BigDecimal("4"), null))
                .withMessage("phq_item1 is 4, expected a number from 0 to 3");
    }
}
