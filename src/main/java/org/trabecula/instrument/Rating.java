package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Single ratings from 0 (none) to 10 (worst) with one cut, in words of our own: distress from 4 is evaluated (one study preferred 3), a sleep
 * problem from 4 is treated and caregiver strain from 5 is supported (the last two own decisions). Licence: green.
 */
public enum Rating {
    DISTRESS("distress", "4", Citation.DISTRESS1998),
    SLEEP("sleep_problem", "4", Citation.DESIGN),
    CAREGIVER_STRAIN("caregiver_strain", "5", Citation.DESIGN);

    private final Instrument instrument;

    Rating(String key, String cut, Citation citation) {
        instrument = Instrument.score(
                key,
                "0-10",
                0,
                10,
                Bands.of(name() + "_" + cut, Band.calm("0", "BELOW"), Band.mid(cut, "ACT")),
                citation,
                key);
    }

    Instrument instrument() {
        return instrument;
    }

    /** Returns the key of the fact that is rated. */
    public String key() {
        return instrument.code();
    }

    /**
     * Returns the rating with its band.
     *
     * @throws IllegalArgumentException if it is not a whole number from 0 to 10
     */
    public Score score(@Nullable BigDecimal value) {
        return Score.sum(instrument, Input.whole(instrument.code(), value, 0, 10));
    }
}
