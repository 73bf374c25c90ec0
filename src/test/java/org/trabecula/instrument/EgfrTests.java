package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EgfrTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "egfr.csv", numLinesToSkip = 1, nullValues = "?")
    void computes(
            String why,
            @Nullable Sex sex,
            @Nullable BigDecimal age,
            @Nullable BigDecimal creatinineMgDl,
            @Nullable BigDecimal rounded,
            @Nullable String band) {
        Score score = Egfr.ckdEpi2021(umol(creatinineMgDl), age, sex);

        Results.assertRounded(score, rounded);
        assertThat(Results.code(score)).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "kdigo.csv", numLinesToSkip = 1, nullValues = "?")
    void bands(String why, BigDecimal value, String band) {
        assertThat(Egfr.EGFR.bands().at(value)).extracting(Band::code).isEqualTo(band);
    }

    @Test
    void showsBothValuesWhenSexIsNotKnown() {
        Score score = Egfr.ckdEpi2021(umol(new BigDecimal("1.3")), new BigDecimal("67"), Sex.UNKNOWN);

        assertThat(score.warnings()).contains(Warning.SEX_UNKNOWN_LOWER_TAKEN);
        assertThat(score.value()).isEqualTo(score.low());
        assertThat(score.high()).isEqualTo(Results.working(score, "if_male")).isGreaterThan(score.low());
    }

    @Test
    void refusesChildrenAndImplausibleValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Egfr.ckdEpi2021(new BigDecimal("80"), new BigDecimal("17"), Sex.MALE))
                .withMessage("age is 17, expected a number from 18 to 120");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Egfr.ckdEpi2021(new BigDecimal("1.3"), new BigDecimal("60"), Sex.MALE))
                .withMessage("creatinine is 1.3, expected a number from 9 to 2650");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Egfr.ckdEpi2021(new BigDecimal("80"), new BigDecimal("60.5"), Sex.MALE))
                .withMessage("age is 60.5, expected a whole number from 18 to 120");
    }

    static @Nullable BigDecimal umol(@Nullable BigDecimal mgDl) {
        return mgDl == null ? null : mgDl.multiply(new BigDecimal("88.4"));
    }
}
