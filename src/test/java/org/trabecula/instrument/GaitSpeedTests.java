package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaitSpeedTests {
    @ParameterizedTest(name = "{0} s")
    @CsvSource(
            nullValues = "?",
            value = {
                "5.0, 0.80, LOW",
                "4.9, 0.82, CAUTION",
                "5.1, 0.78, LOW",
                "4.0, 1.00, NORMAL",
                "4.1, 0.98, CAUTION",
                "1, 4.00, NORMAL",
                "120, 0.03, LOW",
                "?, ?, ?"
            })
    void speeds(@Nullable BigDecimal seconds, @Nullable BigDecimal speed, @Nullable String band) {
        Score score = GaitSpeed.speed(seconds);

        Results.assertRounded(score, speed);
        assertThat(Results.code(score)).isEqualTo(band);
    }

    @Test
    void refusesImplausibleTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaitSpeed.speed(new BigDecimal("0.9")))
                .withMessage("gait_4m_seconds is 0.9, expected a number from 1 to 120");
    }
}
