package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthLiteracyTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"1, false", "2, false", "3, true", "5, true", "?, ?"})
    void isLowFromSometimesOn(@Nullable BigDecimal answer, @Nullable Boolean low) {
        assertThat(HealthLiteracy.low(answer).value()).isEqualTo(low);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthLiteracy.low(BigDecimal.ZERO))
                .withMessage("sils is 0, expected a number from 1 to 5");
    }
}
