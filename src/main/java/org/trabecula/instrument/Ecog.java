package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ECOG performance status: 0 fully active, 1 light work, 2 self-care and up more than half of waking hours, 3 limited self-care, 4 fully
 * disabled. 5 (dead) is refused. From 3 palliative care is asked; a rise of 1 or more is a decline. Sources: Oken, Am J Clin Oncol 1982;5:649;
 * conversion: Ma, Eur J Cancer 2010;46:3175. Licence: green with credit.
 */
public final class Ecog {
    static final Instrument ECOG = Instrument.score(
            "ecog",
            "grade",
            0,
            4,
            Bands.of(
                    "ECOG1982",
                    Band.calm("0", "FULLY_ACTIVE"),
                    Band.calm("1", "LIGHT_WORK"),
                    Band.calm("2", "SELF_CARE"),
                    Band.mid("3", "LIMITED_SELF_CARE"),
                    Band.high("4", "DISABLED")),
            Citation.OKEN1982,
            "ecog");

    static final Instrument FROM_KPS = Instrument.score("ecog", "grade", 0, 4, ECOG.bands(), Citation.MA2010, "kps");

    private Ecog() {}

    /**
     * Returns the grade with its band.
     *
     * @throws IllegalArgumentException if it is not a whole number from 0 to 4
     */
    public static Score grade(@Nullable BigDecimal grade) {
        return Score.sum(ECOG, Input.whole("ecog", grade, 0, 4));
    }

    /**
     * Returns the grade that belongs to a Karnofsky status: 100 → 0, 80 and 90 → 1, 60 and 70 → 2, 40 and 50 → 3, below → 4. Derived, never stored
     * as measured.
     *
     * @throws IllegalArgumentException if it is not a multiple of 10 from 0 to 100
     */
    public static Score fromKarnofsky(@Nullable BigDecimal kps) {
        Input input = Karnofsky.input(kps);
        if (kps == null) {
            return Score.unknown(FROM_KPS, List.of(input));
        }
        int grade = kps.intValue() >= 40 ? (100 - kps.intValue() + 10) / 20 : 4;
        return Score.of(FROM_KPS, BigDecimal.valueOf(grade), List.of(input)).warn(Warning.DERIVED);
    }
}
