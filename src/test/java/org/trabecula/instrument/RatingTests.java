package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingTests {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "?",
            value = {
                "DISTRESS, 0, BELOW",
                "DISTRESS, 3, BELOW",
                "DISTRESS, 4, ACT",
                "DISTRESS, 10, ACT",
                "DISTRESS, ?, ?",
                "SLEEP, 3, BELOW",
                "SLEEP, 4, ACT",
                "SLEEP, ?, ?",
                "CAREGIVER_STRAIN, 4, BELOW",
                "CAREGIVER_STRAIN, 5, ACT",
                "CAREGIVER_STRAIN, ?, ?"
            })
    void bands(Rating rating, @Nullable BigDecimal value, @Nullable String band) {
        assertThat(Results.code(rating.score(value))).isEqualTo(band);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNoRating(Rating rating) {
        assertThatIllegalArgumentException().isThrownBy(() -> rating.score(new BigDecimal("11")));
        assertThatIllegalArgumentException().isThrownBy(() -> rating.score(new BigDecimal("3.5")));
    }
}
