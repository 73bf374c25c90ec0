package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GAD-7: seven items of 0 to 3, sum 0 to 21. 0 to 4 minimal, 5 to 9 mild, 10 to 14 moderate, 15 to 21 severe (15 itself is severe); from 10
 * evaluate. One missing item is replaced by the mean of the other six (own decision): the result is {@link Status#PRORATED}, and its range
 * says what the missing answer could make of it. Source: Spitzer, Arch Intern Med 2006;166:1092. Licence: green (owners ask for no permission).
 */
public final class Gad7 {
    static final Instrument GAD7 = Instrument.score(
            "gad7",
            "points",
            0,
            21,
            Bands.of(
                    "GAD7-2006",
                    Band.calm("0", "MINIMAL"),
                    Band.calm("5", "MILD"),
                    Band.mid("10", "MODERATE"),
                    Band.high("15", "SEVERE")),
            Citation.GAD7_2006,
            "gad_item1",
            "gad_item2",
            "gad_item3",
            "gad_item4",
            "gad_item5",
            "gad_item6",
            "gad_item7");

    private Gad7() {}

    /**
     * Returns the sum.
     *
     * @param items the seven answers in order, each a whole number from 0 to 3 or {@code null}
     * @throws IllegalArgumentException if there are not seven, or one is outside its range
     */
    public static Score score(List<@Nullable BigDecimal> items) {
        if (items.size() != 7) {
            throw Input.refused("gad7", items.size() + " items", "7 items");
        }
        Input[] inputs = new Input[7];
        for (int i = 0; i < 7; i++) {
            inputs[i] = Input.whole(GAD7.items().get(i), items.get(i), 0, 3);
        }
        Score sum = Score.sum(GAD7, inputs);
        return sum.missing().size() == 1 ? prorated(sum, Arrays.asList(inputs)) : sum;
    }

    private static Score prorated(Score partial, List<Input> inputs) {
        BigDecimal sum = partial.low();
        if (sum == null) {
            return partial;
        }
        BigDecimal value = sum.multiply(BigDecimal.valueOf(7)).divide(BigDecimal.valueOf(6), MathContext.DECIMAL64);
        Band band = GAD7.bands().at(value);
        return new Score(
                GAD7,
                Status.PRORATED,
                value,
                sum,
                partial.high(),
                band != null && band.alarming() ? band : null,
                inputs,
                partial.missing(),
                EnumSet.of(Warning.PRORATED),
                List.of(new Working("sum", sum)));
    }
}
