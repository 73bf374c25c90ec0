package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numerical rating of pain, a whole number from 0 (none) to 10: worst, least, average and now, on movement, at rest. Bands by default 0 none, 1
 * to 3 mild, 4 to 6 moderate, 7 to 10 severe, which act earliest; two other sets of cuts may be chosen, and the set is named in the result.
 * From 4 the plan is changed or the reason written down; from 7 a same-day review. Changes: {@link Change#ofPain}. Sources: cuts in bone
 * metastases IJROBP 2008 and McDonald 2016; Farrar, Pain 2001. Licence: green with words of our own.
 */
public final class Nrs {
    private Nrs() {}

    /** Where moderate and severe begin. */
    public enum Cuts {
        /** 1 to 3, 4 to 6, 7 to 10. */
        FROM_4_AND_7("4", "7"),
        /** 1 to 4, 5 to 6, 7 to 10: bone metastases, IJROBP 2008 (n 1053). */
        FROM_5_AND_7("5", "7"),
        /** 1 to 5, 6, 7 to 10: radiotherapy trial, McDonald 2016. */
        FROM_6_AND_7("6", "7");

        private final Bands bands;

        Cuts(String moderate, String severe) {
            bands = Bands.of(
                    "NRS_" + name(),
                    Band.calm("0", "NONE"),
                    Band.calm("1", "MILD"),
                    Band.mid(moderate, "MODERATE"),
                    Band.high(severe, "SEVERE"));
        }

        Bands bands() {
            return bands;
        }
    }

    static Instrument rating(String key, Cuts cuts) {
        return Instrument.score(key, "0-10", 0, 10, cuts.bands(), Citation.FARRAR2001, key);
    }

    /**
     * Returns a rating with its band, by the default cuts.
     *
     * @param key fact or item that was rated
     * @throws IllegalArgumentException if it is not a whole number from 0 to 10
     */
    public static Score score(String key, @Nullable BigDecimal value) {
        return score(key, value, Cuts.FROM_4_AND_7);
    }

    /** Returns a rating with its band, by the cuts chosen. */
    public static Score score(String key, @Nullable BigDecimal value, Cuts cuts) {
        return Score.sum(rating(key, cuts), Input.whole(key, value, 0, 10));
    }

    /** Returns what does not fit together in the ratings of one pain and is to be asked about; unknown ratings contradict nothing. */
    public static Set<Warning> contradictions(
            @Nullable BigDecimal worst,
            @Nullable BigDecimal least,
            @Nullable BigDecimal average,
            @Nullable BigDecimal now) {
        Set<Warning> found = EnumSet.noneOf(Warning.class);
        if (above(least, average)) {
            found.add(Warning.LEAST_ABOVE_AVERAGE);
        }
        if (above(average, worst)) {
            found.add(Warning.AVERAGE_ABOVE_WORST);
        }
        if (above(now, worst)) {
            found.add(Warning.NOW_ABOVE_WORST);
        }
        if (above(least, now)) {
            found.add(Warning.NOW_BELOW_LEAST);
        }
        return Finding.inOrder(found);
    }

    private static boolean above(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }
}
