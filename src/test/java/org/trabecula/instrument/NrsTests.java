package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NrsTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "nrs.csv", numLinesToSkip = 1, nullValues = "?")
    void bands(String why, Nrs.Cuts cuts, @Nullable BigDecimal value, @Nullable String band) {
        Score score = Nrs.score("pain_worst", value, cuts);

        assertThat(score.value()).isEqualTo(value);
        assertThat(Results.code(score)).isEqualTo(band);
        assertThat(score.instrument().bands().id()).isEqualTo("NRS_" + cuts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "nrs-contradictions.csv", numLinesToSkip = 1, nullValues = "?")
    void asksAboutWhatDoesNotFit(
            String why,
            @Nullable BigDecimal worst,
            @Nullable BigDecimal least,
            @Nullable BigDecimal average,
            @Nullable BigDecimal now,
            @Nullable Warning warning) {
        if (warning == null) {
            assertThat(Nrs.contradictions(worst, least, average, now)).isEmpty();
        } else {
            assertThat(Nrs.contradictions(worst, least, average, now)).containsExactly(warning);
        }
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nrs.score("pain_now", new BigDecimal("-1")))
                .withMessage("pain_now is -1, expected a number from 0 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nrs.score("pain_now", new BigDecimal("7.5")))
                .withMessage("pain_now is 7.5, expected a whole number from 0 to 10");
    }
}
