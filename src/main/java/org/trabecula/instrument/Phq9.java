package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PHQ-9: nine items of 0 to 3, sum 0 to 27. 0 to 4 minimal, 5 to 9 mild, 10 to 14 moderate, 15 to 19 moderately severe, 20 to 27 severe;
 * 10 or more: sensitivity and specificity 88 %. The item on function is not in the sum. Replacing missing items by the mean of the others
 * is not verified and therefore not built: with an item missing the sum is a range. Item 9 of 1 or more starts {@link Item9} whatever the total.
 * Source: Kroenke, J Gen Intern Med 2001;16:606. Licence: green (owners ask for no permission).
 */
public final class Phq9 {
    static final Instrument PHQ9 = Instrument.score(
            "phq9",
            "points",
            0,
            27,
            Bands.of(
                    "PHQ9-2001",
                    Band.calm("0", "MINIMAL"),
                    Band.calm("5", "MILD"),
                    Band.mid("10", "MODERATE"),
                    Band.high("15", "MODERATELY_SEVERE"),
                    Band.high("20", "SEVERE")),
            Citation.PHQ9_2001,
            "phq_item1",
            "phq_item2",
            "phq_item3",
            "phq_item4",
            "phq_item5",
            "phq_item6",
            "phq_item7",
            "phq_item8",
            "phq9_item9");

    private Phq9() {}

    /**
     * Returns the sum.
     *
     * @param items the nine answers in order, each a whole number from 0 to 3 or {@code null}
     * @throws IllegalArgumentException if there are not nine, or one is outside its range
     */
    public static Score score(List<@Nullable BigDecimal> items) {
        if (items.size() != 9) {
            throw Input.refused("phq9", items.size() + " items", "9 items");
        }
        Input[] inputs = new Input[9];
        for (int i = 0; i < 9; i++) {
            inputs[i] = Input.whole(PHQ9.items().get(i), items.get(i), 0, 3);
        }
        Score sum = Score.sum(PHQ9, inputs).warn(Warning.SOMATIC_OVERLAP);
        BigDecimal item9 = items.get(8);
        if (item9 == null) {
            return sum.warn(Warning.ITEM_9_MISSING);
        }
        return item9.signum() > 0 ? sum.warn(Warning.ITEM_9_POSITIVE) : sum;
    }
}
