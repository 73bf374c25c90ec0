package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningfulTests {
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            nullValues = "?",
            value = {
                "symptoms_total, 31, 28, IMPROVED",
                "symptoms_total, 31, 29, STABLE",
                "symptoms_total, 31, 34, STABLE",
                "symptoms_total, 31, 35, WORSENED",
                "symptoms_physical, 21, 18, IMPROVED",
                "symptoms_physical, 21, 25, WORSENED",
                "symptoms_emotional, 5, 3, IMPROVED",
                "symptoms_emotional, 5, 4, STABLE",
                "symptoms_emotional, 5, 6, WORSENED",
                "bowel_function, 45, 33, IMPROVED",
                "bowel_function, 45, 33.1, STABLE",
                "bowel_function, 45, 57, WORSENED",
                "bpi_interference, 6, 5, IMPROVED",
                "phq9, 15, 10, IMPROVED",
                "phq9, 15, 11, STABLE",
                "isi, 20, 14, IMPROVED",
                "promis_pain_interference, 60, 57, IMPROVED",
                "sins, 10, 2, ?",
                "phq9, ?, 10, ?",
                "phq9, 10, ?, ?"
            })
    void tellsWhatMatters(
            String code, @Nullable BigDecimal before, @Nullable BigDecimal now, Change.@Nullable Direction direction) {
        assertThat(Meaningful.direction(code, before, now)).isEqualTo(direction);
    }
}
