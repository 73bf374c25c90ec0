package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Karnofsky performance status, 0 to 100 by tens: 80 to 100 normal activity, 50 to 70 at home with varying help, below dependent. Sources:
 * Karnofsky and Burchenal 1949; conversion: Ma, Eur J Cancer 2010;46:3175. Licence: green.
 */
public final class Karnofsky {
    static final Instrument KPS = Instrument.score(
            "kps",
            "0-100",
            0,
            100,
            Bands.of(
                    "KPS1949",
                    Band.high("0", "DEPENDENT"),
                    Band.mid("50", "HOME_WITH_HELP"),
                    Band.calm("80", "NORMAL_ACTIVITY")),
            Citation.KARNOFSKY1949,
            "kps");

    static final Instrument FROM_ECOG = Instrument.score("kps", "0-100", 0, 100, KPS.bands(), Citation.MA2010, "ecog");

    private Karnofsky() {}

    static Input input(@Nullable BigDecimal kps) {
        Input input = Input.whole("kps", kps, 0, 100);
        if (kps != null && kps.intValue() % 10 != 0) {
            throw Input.refused("kps", kps, "a multiple of 10 from 0 to 100");
        }
        return input;
    }

    /** Returns a status, or its range, as an input of another score; one that leaves the feature open counts as missing. */
    static Input shown(Score status, boolean settled) {
        BigDecimal low = status.low();
        BigDecimal high = status.high();
        if (!settled || low == null || high == null) {
            return Input.text("kps", null);
        }
        return Input.text(
                "kps", low.compareTo(high) == 0 ? Input.plain(low) : Input.plain(low) + " to " + Input.plain(high));
    }

    /**
     * Returns the status with its band.
     *
     * @throws IllegalArgumentException if it is not a multiple of 10 from 0 to 100
     */
    public static Score status(@Nullable BigDecimal kps) {
        return Score.sum(KPS, input(kps));
    }

    /**
     * Returns the range that belongs to an ECOG grade: 0 → 100, 1 → 80 to 90, 2 → 60 to 70, 3 → 40 to 50, 4 → 10 to 30. Derived, never stored as
     * measured, and without a value where it is a range.
     */
    public static Score fromEcog(@Nullable BigDecimal ecog) {
        Input input = Input.whole("ecog", ecog, 0, 4);
        if (ecog == null) {
            return Score.unknown(FROM_ECOG, List.of(input));
        }
        if (ecog.signum() == 0) {
            return Score.of(FROM_ECOG, BigDecimal.valueOf(100), List.of(input)).warn(Warning.DERIVED);
        }
        int high = ecog.intValue() == 4 ? 30 : 110 - 20 * ecog.intValue();
        int low = ecog.intValue() == 4 ? 10 : high - 10;
        return Score.partial(
                        FROM_ECOG, BigDecimal.valueOf(low), BigDecimal.valueOf(high), List.of(input), List.of("kps"))
                .warn(Warning.DERIVED);
    }
}
