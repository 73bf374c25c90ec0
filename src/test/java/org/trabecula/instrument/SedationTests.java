package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SedationTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "AWAKE, ACCEPTABLE",
                "SLIGHTLY_DROWSY, ACCEPTABLE",
                "DRIFTS_OFF, URGENT",
                "UNROUSABLE, EMERGENCY",
                "?, ?"
            })
    void asksForAnAct(@Nullable Sedation level, Sedation.@Nullable Action action) {
        assertThat(Sedation.action(level).value()).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "-5, DEEP",
                "-3, DEEP",
                "-2, LIGHT",
                "-1, LIGHT",
                "0, CALM",
                "1, CALM",
                "2, AGITATED",
                "4, AGITATED",
                "?, ?"
            })
    void bandsAgitation(@Nullable BigDecimal level, @Nullable String band) {
        assertThat(Results.code(Rass.score(level))).isEqualTo(band);
    }

    @Test
    void refusesWhatIsNoLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rass.score(new BigDecimal("5")))
                .withMessage("rass is 5, expected a number from -5 to 4");
    }
}
