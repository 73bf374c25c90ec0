package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Richmond agitation-sedation scale, -5 (cannot be roused) to +4 (combative). -3 and below, unless intended: as a patient who can hardly be roused; +2
 * and above: look for delirium. Source: Sessler 2002. Licence: green.
 */
public final class Rass {
    static final Instrument RASS = Instrument.score(
            "rass",
            "points",
            -5,
            4,
            Bands.of(
                    "RASS2002",
                    Band.high("-5", "DEEP"),
                    Band.calm("-2", "LIGHT"),
                    Band.calm("0", "CALM"),
                    Band.mid("2", "AGITATED")),
            Citation.RASS2002,
            "rass");

    private Rass() {}

    /**
     * Returns the level with its band.
     *
     * @throws IllegalArgumentException if it is not a whole number from -5 to 4
     */
    public static Score score(@Nullable BigDecimal level) {
        return Score.sum(RASS, Input.whole("rass", level, -5, 4));
    }
}
