package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RadiotherapyResponseTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "radiotherapy-response.csv", numLinesToSkip = 1, nullValues = "?")
    void categorizes(
            String why,
            @Nullable BigDecimal painBefore,
            @Nullable BigDecimal opioidBefore,
            @Nullable BigDecimal pain,
            @Nullable BigDecimal opioid,
            RadiotherapyResponse.Category category) {
        assertThat(RadiotherapyResponse.of(painBefore, opioidBefore, pain, opioid, null)
                        .value())
                .isEqualTo(category);
    }

    @Test
    void callsEarlyProgressionAPossibleFlare() {
        assertThat(progression("10").warnings()).contains(Warning.POSSIBLE_FLARE);
        assertThat(progression("11").warnings()).doesNotContain(Warning.POSSIBLE_FLARE);
    }

    @Test
    void marksTheWordingOfProgressionAsUnverified() {
        assertThat(progression("30").verified()).isFalse();
    }

    private static Finding<RadiotherapyResponse.Category> progression(String days) {
        BigDecimal sixty = new BigDecimal("60");
        return RadiotherapyResponse.of(new BigDecimal("6"), sixty, new BigDecimal("8"), sixty, new BigDecimal(days));
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RadiotherapyResponse.of(new BigDecimal("80"), null, null, null, null))
                .withMessage("lesion_pain_worst_before is 80, expected a number from 0 to 10");
    }
}
