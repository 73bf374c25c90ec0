package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Personalised pain goal: the pain, 0 to 10, that the patient would find comfortable. Met when average pain is at or below it; reported beside
 * the change of the rating, for the two often disagree. Source: Dalal, Cancer 2012;118:3869. Licence: green.
 */
public final class PersonalGoal {
    static final Instrument GOAL_MET = Instrument.code("goal_met", Citation.DALAL2012, "pain_average", "pain_goal");

    private PersonalGoal() {}

    /**
     * Returns whether the goal is met.
     *
     * @throws IllegalArgumentException if one of them is not a whole number from 0 to 10
     */
    public static Finding<Boolean> met(@Nullable BigDecimal average, @Nullable BigDecimal goal) {
        Finding<Boolean> met = Finding.of(
                GOAL_MET,
                average == null || goal == null ? null : average.compareTo(goal) <= 0,
                Input.whole("pain_average", average, 0, 10),
                Input.whole("pain_goal", goal, 0, 10));
        return goal != null && goal.signum() == 0 ? met.warn(Warning.GOAL_ZERO) : met;
    }
}
