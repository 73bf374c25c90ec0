package org.trabecula.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.50 | 0.5",
                "5.0 | 5",
                "0 | 0",
                "0.000 | 0",
                "999 | 999",
                "1000 | 1,000",
                "1250.5 | 1,250.5",
                "1234567 | 1,234,567",
                "1E+3 | 1,000",
                "-1250 | −1,250",
                "0.05 | 0.05"
            })
    void shows(BigDecimal number, String expected) {
        assertThat(Numbers.format(number)).isEqualTo(expected);
    }

    @Test
    void roundsWhatAComputationLeaves() {
        assertThat(Numbers.format(179.99999820, 1)).isEqualTo("180");
        assertThat(Numbers.format(29.5, 0)).isEqualTo("30");
        assertThat(Numbers.format(29.5, 1)).isEqualTo("29.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29.5 | 29.5",
                "29,5 | 29.5",
                "0,5 | 0.5",
                "1250 | 1250",
                "-3 | -3",
                "+2 | 2",
                "0,125 | 0.125",
                "1.125 | 1.125"
            })
    void reads(String typed, BigDecimal expected) {
        assertThat(Numbers.parse(typed)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,250 | TWO_MEANINGS",
                "12,345,678 | TWO_MEANINGS",
                "abc | FORM",
                "1e3 | FORM",
                "NaN | FORM",
                ".5 | FORM",
                "5. | FORM",
                "'' | FORM",
                "1 2 | FORM"
            })
    void refuses(String typed, UnreadableNumber.Reason reason) {
        assertThatThrownBy(() -> Numbers.parse(typed))
                .isInstanceOfSatisfying(
                        UnreadableNumber.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
