package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Grades of what medicines do to a patient, 0 to 4, in our paraphrase of CTCAE v5.0. Grade 2: adjust an adjunct or the dose; 3: rotate or reduce and
 * look again the same day; 4: life-threatening (nausea and cognition have no grade 4). One grade up after a change of opioid may be its effect.
 * Source: NCI 2017. Licence: green.
 */
public enum SideEffect {
    NAUSEA,
    VOMITING,
    CONSTIPATION,
    SOMNOLENCE,
    COGNITION,
    DELIRIUM;

    private final Instrument instrument;

    SideEffect() {
        String key = name().toLowerCase(Locale.ROOT) + "_grade";
        instrument = Instrument.score(
                key,
                "grade",
                0,
                4,
                Bands.of(
                        "CTCAE5",
                        Band.calm("0", "NONE"),
                        Band.calm("1", "MILD"),
                        Band.mid("2", "ADJUST"),
                        Band.high("3", "TODAY"),
                        Band.high("4", "LIFE_THREATENING")),
                Citation.CTCAE5,
                key);
    }

    /** Returns the descriptor; its code is the key of the fact or item. */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns the grade with its band.
     *
     * @throws IllegalArgumentException if it is not a whole number from 0 to 4
     */
    public Score score(@Nullable BigDecimal grade) {
        return Score.sum(instrument, Input.whole(instrument.code(), grade, 0, 4));
    }
}
