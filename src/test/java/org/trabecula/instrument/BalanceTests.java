package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "tandem 8 s, 10, 10, 8, ?, true",
                "tandem held, 10, 10, 10, ?, false",
                "tandem just not, 10, 10, 9.9, ?, true",
                "one leg alone says nothing of risk, 10, 10, 10, 2, false",
                "an easier one not held, 10, 4, ?, ?, true",
                "the easiest not held, 3, ?, ?, ?, true",
                "tandem alone, ?, ?, 10, ?, false",
                "tandem not done, 10, 10, ?, ?, ?",
                "nothing, ?, ?, ?, ?, ?"
            })
    void tellsARisk(
            String why,
            @Nullable BigDecimal side,
            @Nullable BigDecimal semi,
            @Nullable BigDecimal tandem,
            @Nullable BigDecimal leg,
            @Nullable Boolean risk) {
        assertThat(Balance.risk(side, semi, tandem, leg).value()).isEqualTo(risk);
    }

    @Test
    void refusesMoreThanTenSeconds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Balance.risk(null, null, new BigDecimal("10.1"), null))
                .withMessage("balance_tandem is 10.1, expected a number from 0 to 10");
    }
}
