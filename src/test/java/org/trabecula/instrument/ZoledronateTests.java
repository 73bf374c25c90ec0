package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoledronateTests {
    @ParameterizedTest(name = "{0} mL/min")
    @CsvSource(
            nullValues = "?",
            value = {
                "38.45, MG_3_0", "28.70, NOT_RECOMMENDED", "60.1, MG_4_0", "60, MG_3_5", "50, MG_3_5", "49.9, MG_3_3",
                "40, MG_3_3", "39.9, MG_3_0", "30, MG_3_0", "29.9, NOT_RECOMMENDED", "1, NOT_RECOMMENDED",
                        "300, MG_4_0",
                "?, ?"
            })
    void doses(@Nullable BigDecimal clearance, Zoledronate.@Nullable Dose dose) {
        assertThat(Zoledronate.dose(clearance).value()).isEqualTo(dose);
    }

    @Test
    void refusesImplausibleClearances() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoledronate.dose(new BigDecimal("2001")))
                .withMessage("crcl is 2001, expected a number from 0 to 2000");
    }
}
