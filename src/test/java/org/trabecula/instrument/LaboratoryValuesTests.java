package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vitamin D, neutrophils out of a differential count, body surface. */
class LaboratoryValuesTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "2, SEVERE",
                "29.9, SEVERE",
                "30, DEFICIENT",
                "49.9, DEFICIENT",
                "50, BORDERLINE",
                "75, BORDERLINE",
                "75.1, SUFFICIENT",
                "125, SUFFICIENT",
                "125.1, HIGH",
                "?, ?"
            })
    void bandsVitaminD(@Nullable BigDecimal value, @Nullable String band) {
        assertThat(Results.code(VitaminD.level(value))).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0} x ({1} + {2}) %")
    @CsvSource(
            nullValues = "?",
            value = {
                "3.2, 30, 2, 1.024",
                "5, 60, 0, 3.000",
                "0, 0, 0, 0.000",
                "5, 60, ?, ?",
                "?, 60, 2, ?",
                "5, 60, 41, ?",
                "5, 60, 40, 5.000",
                "?, ?, ?, ?"
            })
    void countsNeutrophils(
            @Nullable BigDecimal white,
            @Nullable BigDecimal segmented,
            @Nullable BigDecimal band,
            @Nullable BigDecimal rounded) {
        Results.assertRounded(Neutrophils.count(white, segmented, band), rounded);
    }

    @Test
    void doesNotBelieveSharesAboveTheWhole() {
        assertThat(Neutrophils.count(BigDecimal.TEN, new BigDecimal("60"), new BigDecimal("41"))
                        .warnings())
                .containsExactly(Warning.CONTRADICTION);
    }

    @ParameterizedTest(name = "{0} kg, {1} cm")
    @CsvSource(
            nullValues = "?",
            value = {"58, 162, 1.62", "80, 180, 2.00", "20, 100, 0.75", "?, 162, ?", "58, ?, ?", "?, ?, ?"})
    void measuresTheSurface(@Nullable BigDecimal weight, @Nullable BigDecimal height, @Nullable BigDecimal rounded) {
        Results.assertRounded(BodySurface.area(weight, height), rounded);
    }

    @Test
    void refusesImplausibleValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> VitaminD.level(BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Neutrophils.count(new BigDecimal("501"), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> BodySurface.area(BigDecimal.TEN, null));
    }
}
