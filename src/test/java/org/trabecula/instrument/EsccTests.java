package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EsccTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "G0, LOW_GRADE",
                "G1A, LOW_GRADE",
                "G1B, LOW_GRADE",
                "G1C, DISCUSS_TODAY",
                "G2, EMERGENCY",
                "G3, EMERGENCY",
                "?, ?"
            })
    void asksForAnAct(@Nullable Escc grade, Escc.@Nullable Action action) {
        assertThat(Escc.action(grade).value()).isEqualTo(action);
    }
}
