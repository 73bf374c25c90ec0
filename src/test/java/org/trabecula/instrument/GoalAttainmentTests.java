package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalAttainmentTests {
    /** Weights as importance, with difficulty 1. */
    @ParameterizedTest(name = "weights {0}, levels {1}")
    @CsvSource(
            nullValues = "?",
            value = {
                "1 1 1, 0 0 0, 50.00, COMPLETE",
                "1 1 1, 1 0 -1, 50.00, COMPLETE",
                "3 2 1, 1 0 -1, 54.41, COMPLETE",
                "1 1 1, 2 2 2, 77.39, COMPLETE",
                "1 1 1, -2 -2 -2, 22.61, COMPLETE",
                "1 1 1, -1 -1 -1, 36.31, COMPLETE",
                "1, 2, 70.00, COMPLETE",
                "1 1, 2 ?, 70.00, PRORATED",
                "3 ?, 1 -1, 50.00, COMPLETE",
                "1 1, ? ?, ?, PARTIAL"
            })
    void weighs(String weights, String levels, @Nullable BigDecimal t, Status status) {
        Score score = GoalAttainment.score(goals(weights, levels, "1"));

        Results.assertRounded(score, t);
        assertThat(score.status()).isEqualTo(status);
    }

    @Test
    void multipliesImportanceAndDifficulty() {
        assertThat(GoalAttainment.score(goals("2 1", "1 -1", "2")).rounded(2)).isEqualTo("54.02");
    }

    @Test
    void saysThatAGoalWasLeftOut() {
        Score score = GoalAttainment.score(goals("1 1", "2 ?", "1"));

        assertThat(score.warnings()).containsExactly(Warning.GOAL_DROPPED);
        assertThat(score.low()).isEqualByComparingTo("50");
        assertThat(score.rounded(2)).isLessThan(score.high());
    }

    @Test
    void hasNothingToSayWithoutAGoal() {
        assertThat(GoalAttainment.score(List.of()).low()).isNull();
    }

    @Test
    void refusesWhatIsNoLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalAttainment.score(goals("1", "3", "1")))
                .withMessage("gas1_level is 3, expected a number from -2 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> GoalAttainment.score(goals("4", "1", "1")));
    }

    private static List<GoalAttainment.Goal> goals(String weights, String levels, String difficulty) {
        List<@Nullable BigDecimal> importance = Results.answers(weights);
        List<@Nullable BigDecimal> level = Results.answers(levels);
        List<GoalAttainment.Goal> goals = new ArrayList<>();
        for (int i = 0; i < level.size(); i++) {
            goals.add(new GoalAttainment.Goal(
                    "gas" + (i + 1) + "_level", level.get(i), importance.get(i), new BigDecimal(difficulty)));
        }
        return goals;
    }
}
