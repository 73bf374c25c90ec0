package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CorrectedCalciumTests {
    private static final BigDecimal MMOL_PER_MG = new BigDecimal("0.2495");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "corrected-calcium.csv", numLinesToSkip = 1, nullValues = "?")
    void corrects(
            String why,
            @Nullable BigDecimal totalMgDl,
            @Nullable BigDecimal totalMmol,
            @Nullable BigDecimal albumin,
            @Nullable BigDecimal rounded,
            @Nullable BigDecimal roundedMgDl,
            @Nullable String band,
            @Nullable Warning warning) {
        BigDecimal total = totalMgDl == null ? totalMmol : totalMgDl.multiply(MMOL_PER_MG);
        Score score = CorrectedCalcium.of(total, albumin);

        BigDecimal value = score.value();
        if (roundedMgDl != null && value != null) {
            assertThat(value.divide(MMOL_PER_MG, 2, RoundingMode.HALF_UP)).isEqualTo(roundedMgDl);
        } else {
            Results.assertRounded(score, rounded);
        }
        assertThat(Results.code(score)).isEqualTo(band);
        if (warning == null) {
            assertThat(score.warnings()).isEmpty();
        } else {
            assertThat(score.warnings()).containsExactly(warning);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "calcium-grades.csv", numLinesToSkip = 1, nullValues = "?")
    void grades(
            String why,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal lower,
            @Nullable Integer high,
            @Nullable Integer low) {
        assertThat(Ctcae.CALCIUM_HIGH.grade(value, upper).value()).isEqualTo(high);
        assertThat(Ctcae.CALCIUM_LOW.grade(value, lower).value()).isEqualTo(low);
    }

    @Test
    void doesNotCorrectTwice() {
        Score score = CorrectedCalcium.reported(new BigDecimal("2.80"));

        assertThat(score.value()).isEqualByComparingTo("2.80");
        assertThat(score.warnings()).containsExactly(Warning.ADJUSTED_BY_LABORATORY);
    }

    @Test
    void takesTheInstallationsFactor() {
        Score score = CorrectedCalcium.of(new BigDecimal("2.20"), new BigDecimal("30"), new BigDecimal("0.022"));

        assertThat(score.value()).isEqualByComparingTo("2.42");
    }

    @Test
    void refusesMgDlAsMmol() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectedCalcium.of(new BigDecimal("10.9"), new BigDecimal("26")))
                .withMessage("calcium_total is 10.9, expected a number from 1.0 to 6.0");
    }
}
