package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FallsTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "falls.csv", numLinesToSkip = 1, nullValues = "?")
    void levels(
            String why,
            @Nullable BigDecimal falls,
            @Nullable Boolean injury,
            @Nullable Boolean unsteady,
            @Nullable Boolean worried,
            @Nullable BigDecimal seconds,
            @Nullable Boolean unable,
            @Nullable Boolean chair,
            @Nullable Boolean screen,
            Falls.@Nullable Risk risk) {
        assertThat(Falls.screen(falls, unsteady, worried).value()).isEqualTo(screen);
        assertThat(Falls.risk(falls, injury, unsteady, worried, seconds, unable, chair)
                        .value())
                .isEqualTo(risk);
    }

    @Test
    void saysThatMissingAnswersCouldRaiseIt() {
        Finding<Falls.Risk> finding = Falls.risk(null, null, true, null, null, null, null);

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).contains("falls_12m", "tug_seconds");
    }

    @Test
    void refusesHalfAFall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Falls.screen(new BigDecimal("0.5"), null, null))
                .withMessage("falls_12m is 0.5, expected a whole number from 0 to 100");
    }
}
