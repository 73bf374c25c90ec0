package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * GAD-2: the first two GAD-7 items, each 0 to 3, sum 0 to 6; 3 or more is positive (sensitivity 86 %, specificity 83 %). Source: Kroenke, Ann
 * Intern Med 2007;146:317. Licence: green (owners ask for no permission).
 */
public final class Gad2 {
    static final Instrument GAD2 = Instrument.score(
            "gad2",
            "points",
            0,
            6,
            Bands.of("GAD2_3", Band.calm("0", "NEGATIVE"), Band.mid("3", "POSITIVE")),
            Citation.GAD2_2007,
            "gad_item1",
            "gad_item2");

    private Gad2() {}

    /** Returns the sum of the two items, each a whole number from 0 to 3. */
    public static Score score(@Nullable BigDecimal item1, @Nullable BigDecimal item2) {
        return Score.sum(GAD2, Input.whole("gad_item1", item1, 0, 3), Input.whole("gad_item2", item2, 0, 3));
    }
}
