package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PersonalGoalTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "personal-goal.csv", numLinesToSkip = 1, nullValues = "?")
    void compares(
            String why,
            @Nullable BigDecimal average,
            @Nullable BigDecimal goal,
            @Nullable Boolean met,
            boolean warned) {
        Finding<Boolean> finding = PersonalGoal.met(average, goal);

        assertThat(finding.value()).isEqualTo(met);
        assertThat(finding.warnings().contains(Warning.GOAL_ZERO)).isEqualTo(warned);
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalGoal.met(null, new BigDecimal("11")))
                .withMessage("pain_goal is 11, expected a number from 0 to 10");
    }
}
