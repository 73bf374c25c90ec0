package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Four questions about alcohol and drugs (CAGE-AID), one point for each yes. 2 or more: positive, a plan for alcohol or drugs; a single yes still
 * merits inquiry. Who drinks nothing and uses nothing has 0. Sources: Ewing, JAMA 1984; Brown and Rounds 1995. Licence: green in words of our own.
 */
public final class CageAid {
    static final Instrument CAGE = Instrument.score(
            "cage_aid",
            "points",
            0,
            4,
            Bands.of(
                    "CAGE1984",
                    Band.calm("0", "NEGATIVE"),
                    Band.mid("1", "FURTHER_QUESTIONS"),
                    Band.high("2", "POSITIVE")),
            Citation.CAGE1984,
            "cage_cut_down",
            "cage_annoyed",
            "cage_guilt",
            "cage_morning");

    private CageAid() {}

    /**
     * Returns the sum.
     *
     * @param uses whether the patient drinks alcohol or uses drugs; no answers all four
     */
    public static Score score(
            @Nullable Boolean uses,
            @Nullable Boolean cutDown,
            @Nullable Boolean annoyed,
            @Nullable Boolean guilt,
            @Nullable Boolean morning) {
        if (Boolean.FALSE.equals(uses)) {
            return Score.of(CAGE, BigDecimal.ZERO, List.of(Input.flag("uses_alcohol_or_drugs", false)));
        }
        return Score.sum(
                CAGE,
                Input.point("cage_cut_down", cutDown),
                Input.point("cage_annoyed", annoyed),
                Input.point("cage_guilt", guilt),
                Input.point("cage_morning", morning));
    }
}
