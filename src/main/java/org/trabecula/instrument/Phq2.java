package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * PHQ-2: the first two PHQ-9 items, each 0 to 3, sum 0 to 6; 3 or more is positive and leads to the PHQ-9. Source: Kroenke, Med Care
 * 2003;41:1284. Licence: green (owners ask for no permission).
 */
public final class Phq2 {
    static final Instrument PHQ2 = Instrument.score(
            "phq2",
            "points",
            0,
            6,
            Bands.of("PHQ2_3", Band.calm("0", "NEGATIVE"), Band.mid("3", "POSITIVE")),
            Citation.PHQ2_2003,
            "phq_item1",
            "phq_item2");

    private Phq2() {}

    /** Returns the sum of the two items, each a whole number from 0 to 3. */
    public static Score score(@Nullable BigDecimal item1, @Nullable BigDecimal item2) {
        return Score.sum(PHQ2, Input.whole("phq_item1", item1, 0, 3), Input.whole("phq_item2", item2, 0, 3));
    }
}
