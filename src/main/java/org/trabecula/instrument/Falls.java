package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Falls after STEADI. Screen: fallen in the past 12 months, unsteady, worried about falling; any yes is positive, only three times no is
 * negative. Risk: high from two falls, an injurious fall, unable to do the {@link Tug} or 20 s and more; moderate with any yes, 12 s and more or a
 * chair stand below the norm; low only if the three questions are known and negative and the time is known. Source: CDC STEADI 2019 (levels: own
 * decision after it). Licence: green.
 */
public final class Falls {
    static final Instrument SCREEN =
            Instrument.code("falls_screen", Citation.STEADI, "falls_12m", "unsteady", "worried_about_falling");

    static final Instrument RISK = Instrument.code(
            "fall_risk",
            Citation.STEADI,
            "falls_12m",
            "fall_injury",
            "unsteady",
            "worried_about_falling",
            "tug_seconds",
            "tug_unable",
            "chair_stand_below_norm");

    private Falls() {}

    /** Codes of the fact {@code fall_risk}. */
    public enum Risk {
        LOW,
        MODERATE,
        HIGH
    }

    /**
     * Returns whether one of the three questions is positive.
     *
     * @throws IllegalArgumentException if the falls are not a whole number from 0 to 100
     */
    public static Finding<Boolean> screen(
            @Nullable BigDecimal falls12m, @Nullable Boolean unsteady, @Nullable Boolean worried) {
        return Finding.of(
                SCREEN,
                Kleene.or(atLeast(falls12m, 1), unsteady, worried),
                Input.whole("falls_12m", falls12m, 0, 100),
                Input.flag("unsteady", unsteady),
                Input.flag("worried_about_falling", worried));
    }

    /**
     * Returns the level of risk. Moderate may stand while an answer that could raise it to high is missing.
     *
     * @param injury whether a fall caused an injury
     * @param tugSeconds 3 to 300
     * @param chairStandBelowNorm raises to moderate; low does not wait for it
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Finding<Risk> risk(
            @Nullable BigDecimal falls12m,
            @Nullable Boolean injury,
            @Nullable Boolean unsteady,
            @Nullable Boolean worried,
            @Nullable BigDecimal tugSeconds,
            @Nullable Boolean tugUnable,
            @Nullable Boolean chairStandBelowNorm) {
        boolean none = falls12m != null && falls12m.signum() == 0;
        boolean timed = tugSeconds != null;
        Input[] inputs = {
            Input.whole("falls_12m", falls12m, 0, 100),
            none ? Input.flag("fall_injury", injury).optional() : Input.flag("fall_injury", injury),
            Input.flag("unsteady", unsteady),
            Input.flag("worried_about_falling", worried),
            Input.quantity("tug_seconds", tugSeconds, "3", "300"),
            timed ? Input.flag("tug_unable", tugUnable).optional() : Input.flag("tug_unable", tugUnable),
            Input.flag("chair_stand_below_norm", chairStandBelowNorm).optional()
        };
        if (Boolean.TRUE.equals(Kleene.or(atLeast(falls12m, 2), injury, tugUnable, atLeast(tugSeconds, 20)))) {
            Finding<Risk> high = Finding.known(RISK, Risk.HIGH, inputs);
            return Boolean.TRUE.equals(injury) ? high.warn(Warning.INJURIOUS_FALL) : high;
        }
        Boolean positive = Kleene.or(atLeast(falls12m, 1), unsteady, worried);
        if (Boolean.TRUE.equals(Kleene.or(positive, atLeast(tugSeconds, 12), chairStandBelowNorm))) {
            return Finding.atLeast(RISK, Risk.MODERATE, inputs);
        }
        boolean low = Boolean.FALSE.equals(positive) && timed;
        return Finding.of(RISK, low ? Risk.LOW : null, inputs);
    }

    private static @Nullable Boolean atLeast(@Nullable BigDecimal value, int limit) {
        return value == null ? null : value.compareTo(BigDecimal.valueOf(limit)) >= 0;
    }
}
