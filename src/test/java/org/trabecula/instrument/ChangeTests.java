package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "change.csv", numLinesToSkip = 1, nullValues = "?")
    void compares(
            String why,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal now,
            @Nullable BigDecimal points,
            @Nullable BigDecimal percentRounded,
            Change.@Nullable Direction direction,
            @Nullable Boolean pointsRule,
            @Nullable Boolean percentRule) {
        Change change = Change.ofPain(baseline, now);

        assertThat(change.points()).isEqualTo(points);
        BigDecimal percent = change.percentFall();
        assertThat(percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP))
                .isEqualTo(percentRounded);
        assertThat(change.direction()).isEqualTo(direction);
        assertThat(change.pointsRule()).isEqualTo(pointsRule);
        assertThat(change.percentRule()).isEqualTo(percentRule);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "10, 5, SUBSTANTIAL",
                "10, 5.01, MODERATE",
                "10, 7, MODERATE",
                "10, 7.01, MINIMAL",
                "10, 9, MINIMAL",
                "10, 9.01, NONE",
                "5, 8, NONE",
                "0, 0, ?",
                "?, 4, ?"
            })
    void sizes(@Nullable BigDecimal baseline, @Nullable BigDecimal now, Change.@Nullable Size size) {
        assertThat(Change.ofPain(baseline, now).size()).isEqualTo(size);
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.ofPain(new BigDecimal("11"), null))
                .withMessage("baseline is 11, expected a number from 0 to 10");
    }
}
