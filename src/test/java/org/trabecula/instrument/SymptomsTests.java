package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymptomsTests {
    private static final String PUBLISHED = "6 5 3 1 4 2 3 2 5";

    @Test
    void sumsThePublishedExample() {
        List<@Nullable BigDecimal> ratings = Results.answers(PUBLISHED);

        Results.assertRange(Symptoms.physical(ratings), 21, 21, null);
        Results.assertRange(Symptoms.emotional(ratings), 5, 5, null);
        Results.assertRange(Symptoms.total(ratings), 31, 31, null);
    }

    @Test
    void hasNoSumWithARatingMissing() {
        List<@Nullable BigDecimal> ratings = Results.answers("6 5 3 1 4 2 3 2 ?");

        Results.assertRange(Symptoms.physical(ratings), 21, 21, null);
        Results.assertRange(Symptoms.total(ratings), 26, 36, null);
        assertThat(Symptoms.total(ratings).missing()).containsExactly("rate_wellbeing");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "6 5 3 1 4 2 3 2 5, 6, ASSESS",
                "3 3 3 1 3 2 3 2 3, 3, BELOW",
                "4 3 3 1 3 2 3 2 3, 4, ASSESS",
                "7 3 3 1 3 2 3 2 3, 7, ACT_NOW",
                "0 0 0 0 0 0 0 0 0, 0, BELOW",
                "10 10 10 10 10 10 10 10 10, 10, ACT_NOW",
                "3 ? ? ? ? ? ? ? ?, ?, ?",
                "7 ? ? ? ? ? ? ? ?, ?, ACT_NOW",
                "? ? ? ? ? ? ? ? ?, ?, ?"
            })
    void findsTheStrongest(String ratings, @Nullable BigDecimal highest, @Nullable String band) {
        Score score = Symptoms.highest(Results.answers(ratings));

        assertThat(score.value()).isEqualTo(highest);
        assertThat(Results.code(score)).isEqualTo(band);
        assertThat(score.verified()).isEqualTo(band == null);
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Symptoms.total(Results.answers("11 0 0 0 0 0 0 0 0")))
                .withMessage("pain_now is 11, expected a number from 0 to 10");
        assertThatIllegalArgumentException().isThrownBy(() -> Symptoms.total(Results.answers("1 2")));
    }
}
