package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Timed Up and Go over 3 m, in seconds. 12 s or more: at risk of falling (CDC; 13.5 s is used too); 20 s or more: low performance (EWGSOP2 2019).
 * Not able to do it counts as positive. It is not done beside an unscored lytic lesion, SINS 13 or signs of cord compression: that is decided by
 * the form. Sources: Podsiadlo, JAGS 1991;39:142; CDC STEADI. Licence: green.
 */
public final class Tug {
    static final Instrument TUG = Instrument.number(
            "tug_seconds",
            "s",
            Bands.of("STEADI", Band.calm("0", "BELOW_12"), Band.mid("12", "RISK"), Band.high("20", "LOW_PERFORMANCE")),
            Citation.TUG1991,
            "tug_seconds",
            "tug_unable");

    private Tug() {}

    /**
     * Returns the time with its band; "unable" has no time and the band of a risk.
     *
     * @param seconds 3 to 300
     * @param unable whether the patient could not do it; {@code null}: not known, which does not spoil a time
     * @throws IllegalArgumentException if the time is outside these limits
     */
    public static Score time(@Nullable BigDecimal seconds, @Nullable Boolean unable) {
        List<Input> inputs = List.of(
                Input.quantity("tug_seconds", seconds, "3", "300"),
                Input.flag("tug_unable", unable).optional());
        if (Boolean.TRUE.equals(unable)) {
            Score score = Score.partial(TUG, null, null, inputs, List.of("tug_seconds"))
                    .withBand(TUG.bands().at(BigDecimal.valueOf(20)))
                    .warn(Warning.UNABLE);
            return seconds == null ? score : score.warn(Warning.CONTRADICTION);
        }
        return seconds == null ? Score.unknown(TUG, inputs) : Score.of(TUG, seconds, inputs);
    }
}
