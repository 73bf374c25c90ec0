package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goal attainment scaling: {@code T = 50 + 10 Σwx ÷ √(0.7 Σw² + 0.3 (Σw)²)} over the patient's goals, x the level from -2 to +2 (0 as expected), w the
 * weight, importance times difficulty (1 to 3 each) when every goal has both, else 1. 50 is as expected, 10 the standard deviation. A goal without a
 * level is left out of both sums, marked. Sources: Kiresuk and Sherman 1968; Turner-Stokes 2009. Licence: green.
 */
public final class GoalAttainment {
    static final Instrument GAS = Instrument.number(
            "gas_t", "T-score", Bands.NONE, Citation.GAS2009, "gas1_level", "gas2_level", "gas3_level");

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal WITHIN = new BigDecimal("0.7");
    private static final BigDecimal BETWEEN = new BigDecimal("0.3");
    private static final BigDecimal BEST = BigDecimal.valueOf(2);

    private GoalAttainment() {}

    /**
     * One goal.
     *
     * @param name of the item with its level
     * @param level -2 to 2
     * @param importance 1 to 3
     * @param difficulty 1 to 3
     */
    public record Goal(
            String name,
            @Nullable BigDecimal level,
            @Nullable BigDecimal importance,
            @Nullable BigDecimal difficulty) {

        private @Nullable BigDecimal weight() {
            Input.whole("importance of " + name, importance, 1, 3);
            Input.whole("difficulty of " + name, difficulty, 1, 3);
            return importance == null || difficulty == null ? null : importance.multiply(difficulty);
        }
    }

    /** A level with its weight. */
    private record Weighted(@Nullable BigDecimal level, BigDecimal weight) {}

    /**
     * Returns the T-score.
     *
     * @throws IllegalArgumentException if a number is not whole or outside its limits
     */
    public static Score score(List<Goal> goals) {
        List<Input> inputs = new ArrayList<>();
        goals.forEach(goal -> inputs.add(Input.whole(goal.name(), goal.level(), -2, 2)));
        if (goals.stream().allMatch(goal -> goal.level() == null)) {
            return Score.unknown(GAS, inputs.isEmpty() ? List.of(Input.text("gas1_level", null)) : inputs);
        }
        boolean weighted = goals.stream().map(Goal::weight).noneMatch(weight -> weight == null);
        List<Weighted> all = goals.stream()
                .map(goal -> {
                    BigDecimal weight = goal.weight();
                    return new Weighted(goal.level(), weighted && weight != null ? weight : BigDecimal.ONE);
                })
                .toList();
        BigDecimal value = t(all.stream().filter(goal -> goal.level() != null).toList(), BigDecimal.ZERO);
        List<String> missing = Finding.names(inputs);
        if (missing.isEmpty()) {
            return Score.of(GAS, value, inputs);
        }
        return new Score(
                GAS,
                Status.PRORATED,
                value,
                value.min(t(all, BEST.negate())),
                value.max(t(all, BEST)),
                null,
                inputs,
                missing,
                EnumSet.of(Warning.GOAL_DROPPED),
                List.of());
    }

    /** The score with {@code instead} for a level that is missing. */
    private static BigDecimal t(List<Weighted> goals, BigDecimal instead) {
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Weighted goal : goals) {
            BigDecimal level = goal.level();
            reached = reached.add(goal.weight().multiply(level == null ? instead : level));
            sum = sum.add(goal.weight());
            squares = squares.add(goal.weight().multiply(goal.weight()));
        }
        BigDecimal spread = WITHIN.multiply(squares)
                .add(BETWEEN.multiply(sum).multiply(sum))
                .sqrt(MathContext.DECIMAL64);
        return FIFTY.add(reached.multiply(BigDecimal.TEN).divide(spread, MathContext.DECIMAL64));
    }
}
