package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Katz' index of independence in the care of oneself: one point for each of six activities done without help, 0 to 6; all six needed. 6 full, 3 to
 * 5 moderate, 0 to 2 severe impairment. "No help with any of it" is 6. Source: Katz, JAMA 1963. Licence: green in words of our own.
 */
public final class Katz {
    static final List<String> ITEMS = List.of(
            "katz_bathing", "katz_dressing", "katz_toileting", "katz_transferring", "katz_continence", "katz_feeding");

    static final Instrument KATZ = Instrument.score(
            "katz",
            "points",
            0,
            6,
            Bands.of("KATZ1963", Band.high("0", "SEVERE"), Band.mid("3", "MODERATE"), Band.calm("6", "FULL")),
            Citation.KATZ1963,
            ITEMS.toArray(String[]::new));

    private Katz() {}

    /**
     * Returns the sum.
     *
     * @param anyHelp whether any help is needed, or urine or stool is hard to hold; no answers all six
     * @param independent the six answers in the order of bathing, dressing, toilet, transfer, continence, feeding
     * @throws IllegalArgumentException if there are not six
     */
    public static Score score(@Nullable Boolean anyHelp, List<@Nullable Boolean> independent) {
        if (independent.size() != ITEMS.size()) {
            throw Input.refused("katz", independent.size() + " items", "6 items");
        }
        if (Boolean.FALSE.equals(anyHelp)) {
            return Score.of(KATZ, BigDecimal.valueOf(6), List.of(Input.flag("self_care_any_help", false)));
        }
        Input[] inputs = new Input[ITEMS.size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Input.point(ITEMS.get(i), independent.get(i));
        }
        return Score.sum(KATZ, inputs);
    }
}
