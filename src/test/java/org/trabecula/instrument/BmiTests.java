package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BmiTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bmi.csv", numLinesToSkip = 1, nullValues = "?")
    void computes(String why, @Nullable BigDecimal weight, @Nullable BigDecimal height, @Nullable BigDecimal rounded) {
        Results.assertRounded(Bmi.index(weight, height), rounded);
    }

    @Test
    void refusesAHeightInMetres() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bmi.index(new BigDecimal("58"), new BigDecimal("1.62")))
                .withMessage("height is 1.62, expected a number from 100 to 250");
    }
}
