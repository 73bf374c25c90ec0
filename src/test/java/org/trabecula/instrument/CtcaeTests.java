package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CtcaeTests {
    @ParameterizedTest(name = "{0} {1}, limit {2}")
    @CsvSource(
            nullValues = "?",
            value = {
                "HEMOGLOBIN_LOW, 80, ?, 2",
                "HEMOGLOBIN_LOW, 79, ?, 3",
                "HEMOGLOBIN_LOW, 99, ?, 2",
                "HEMOGLOBIN_LOW, 100, 120, 1",
                "HEMOGLOBIN_LOW, 119.9, 120, 1",
                "HEMOGLOBIN_LOW, 120, 120, 0",
                "HEMOGLOBIN_LOW, 100, ?, ?",
                "HEMOGLOBIN_LOW, ?, 120, ?",
                "PLATELETS_LOW, 75, 150, 1",
                "PLATELETS_LOW, 74.9, ?, 2",
                "PLATELETS_LOW, 50, ?, 2",
                "PLATELETS_LOW, 49.9, ?, 3",
                "PLATELETS_LOW, 25, ?, 3",
                "PLATELETS_LOW, 24.9, ?, 4",
                "PLATELETS_LOW, 150, 150, 0",
                "ANC_LOW, 1.024, ?, 2",
                "ANC_LOW, 1.5, 1.8, 1",
                "ANC_LOW, 1.49, ?, 2",
                "ANC_LOW, 1.0, ?, 2",
                "ANC_LOW, 0.99, ?, 3",
                "ANC_LOW, 0.5, ?, 3",
                "ANC_LOW, 0.49, ?, 4",
                "ALBUMIN_LOW, 30, 35, 1",
                "ALBUMIN_LOW, 29, ?, 2",
                "ALBUMIN_LOW, 20, ?, 2",
                "ALBUMIN_LOW, 19, ?, 3",
                "POTASSIUM_HIGH, 5.5, 5.0, 1",
                "POTASSIUM_HIGH, 5.6, ?, 2",
                "POTASSIUM_HIGH, 6.0, ?, 2",
                "POTASSIUM_HIGH, 6.1, ?, 3",
                "POTASSIUM_HIGH, 7.0, ?, 3",
                "POTASSIUM_HIGH, 7.1, ?, 4",
                "POTASSIUM_LOW, 3.0, 3.5, 1",
                "POTASSIUM_LOW, 2.9, ?, 3",
                "POTASSIUM_LOW, 2.5, ?, 3",
                "POTASSIUM_LOW, 2.4, ?, 4",
                "SODIUM_HIGH, 150, 145, 1",
                "SODIUM_HIGH, 151, ?, 2",
                "SODIUM_HIGH, 155, ?, 2",
                "SODIUM_HIGH, 156, ?, 3",
                "SODIUM_HIGH, 160, ?, 3",
                "SODIUM_HIGH, 161, ?, 4",
                "SODIUM_LOW, 130, 135, 1",
                "SODIUM_LOW, 129.5, ?, 2",
                "SODIUM_LOW, 125, ?, 2",
                "SODIUM_LOW, 124, ?, 3",
                "SODIUM_LOW, 120, ?, 3",
                "SODIUM_LOW, 119, ?, 4",
                "MAGNESIUM_HIGH, 1.23, 1.05, 1",
                "MAGNESIUM_HIGH, 1.24, ?, 3",
                "MAGNESIUM_HIGH, 3.29, ?, 3",
                "MAGNESIUM_HIGH, 3.30, ?, 4",
                "MAGNESIUM_LOW, 0.50, 0.7, 1",
                "MAGNESIUM_LOW, 0.49, ?, 2",
                "MAGNESIUM_LOW, 0.37, ?, 3",
                "MAGNESIUM_LOW, 0.28, ?, 4",
                "PHOSPHATE_LOW, 0.8, 0.85, 1",
                "PHOSPHATE_LOW, 0.79, ?, 2",
                "PHOSPHATE_LOW, 0.6, ?, 2",
                "PHOSPHATE_LOW, 0.59, ?, 3",
                "PHOSPHATE_LOW, 0.3, ?, 3",
                "PHOSPHATE_LOW, 0.29, ?, 4",
                "ALT_HIGH, 1, ?, 0",
                "ALT_HIGH, 1.1, ?, 1",
                "ALT_HIGH, 3, ?, 1",
                "ALT_HIGH, 3.1, ?, 2",
                "ALT_HIGH, 5, ?, 2",
                "AST_HIGH, 5.1, ?, 3",
                "AST_HIGH, 20, ?, 3",
                "AST_HIGH, 20.1, ?, 4",
                "AST_HIGH, ?, ?, ?",
                "BILIRUBIN_HIGH, 1.5, ?, 1",
                "BILIRUBIN_HIGH, 1.6, ?, 2",
                "BILIRUBIN_HIGH, 3, ?, 2",
                "BILIRUBIN_HIGH, 3.1, ?, 3",
                "BILIRUBIN_HIGH, 10.1, ?, 4",
                "ALP_HIGH, 2.5, ?, 1",
                "ALP_HIGH, 2.6, ?, 2",
                "ALP_HIGH, 5.1, ?, 3",
                "ALP_HIGH, 20.1, ?, 4"
            })
    void grades(Ctcae term, @Nullable BigDecimal value, @Nullable BigDecimal limit, @Nullable Integer grade) {
        assertThat(term.grade(value, limit).value()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0}, limit {1}, baseline {2}")
    @CsvSource(
            nullValues = "?",
            value = {
                "100, 100, ?, 0",
                "101, 100, ?, 1",
                "150, 100, ?, 1",
                "151, 100, ?, 2",
                "300, 100, ?, 2",
                "301, 100, ?, 3",
                "601, 100, ?, 4",
                "120, 100, 80, 1",
                "121, 100, 80, 2",
                "241, 100, 80, 3",
                "241, ?, 80, 3",
                "121, ?, 80, 2",
                "120, ?, 80, ?",
                "120, ?, ?, ?",
                "?, 100, 80, ?"
            })
    void gradesCreatinineAlsoOverTheOwnBaseline(
            @Nullable BigDecimal value,
            @Nullable BigDecimal limit,
            @Nullable BigDecimal baseline,
            @Nullable Integer grade) {
        assertThat(Ctcae.creatinine(value, limit, baseline).value()).isEqualTo(grade);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWithoutAValue(Ctcae term) {
        assertThat(term.grade(null, null).value()).isNull();
        assertThat(term.grade(null, null).missing()).contains(term.key());
    }

    @Test
    void refusesImplausibleValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ctcae.SODIUM_LOW.grade(new BigDecimal("13"), null))
                .withMessage("sodium is 13, expected a number from 95 to 190");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"0, NONE", "1, MILD", "2, ADJUST", "3, TODAY", "4, LIFE_THREATENING", "?, ?"})
    void bandsSideEffects(@Nullable BigDecimal grade, @Nullable String band) {
        for (SideEffect effect : SideEffect.values()) {
            assertThat(Results.code(effect.score(grade))).isEqualTo(band);
        }
    }
}
