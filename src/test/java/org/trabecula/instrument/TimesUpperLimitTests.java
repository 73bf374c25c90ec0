package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesUpperLimitTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"120, 40, 3", "40, 40, 1", "0, 40, 0", "?, 40, ?", "120, ?, ?"})
    void divides(@Nullable BigDecimal value, @Nullable BigDecimal limit, @Nullable BigDecimal times) {
        assertThat(TimesUpperLimit.alt(value, limit).value()).isEqualTo(times);
        assertThat(TimesUpperLimit.ast(value, limit).value()).isEqualTo(times);
        assertThat(TimesUpperLimit.bilirubin(value, limit).value()).isEqualTo(times);
    }

    @Test
    void refusesAnImplausibleLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimesUpperLimit.alt(null, new BigDecimal("1")))
                .withMessage("alt_limit is 1, expected a number from 10 to 120");
    }
}
