package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Four-stage balance: a tandem stand of less than 10 s is a risk of falling; so is an easier stand that was not held (own decision: the harder one is
 * then not tried). The one-leg stand is recorded only. Source: CDC STEADI, secondary. Licence: green.
 */
public final class Balance {
    static final Instrument RISK = Instrument.code(
            "balance_risk",
            Citation.STEADI,
            "balance_side_by_side",
            "balance_semi_tandem",
            "balance_tandem",
            "balance_one_leg");

    private Balance() {}

    /**
     * Returns whether there is a risk.
     *
     * @param sideBySide seconds held, 0 to 10, like all of them
     * @throws IllegalArgumentException if a time is outside 0 to 10
     */
    public static Finding<Boolean> risk(
            @Nullable BigDecimal sideBySide,
            @Nullable BigDecimal semiTandem,
            @Nullable BigDecimal tandem,
            @Nullable BigDecimal oneLeg) {
        boolean easier = Boolean.TRUE.equals(Kleene.or(below(sideBySide), below(semiTandem)));
        return Finding.of(
                RISK,
                Kleene.or(easier, below(tandem)),
                seconds("balance_side_by_side", sideBySide).optional(),
                seconds("balance_semi_tandem", semiTandem).optional(),
                seconds("balance_tandem", tandem),
                seconds("balance_one_leg", oneLeg).optional());
    }

    private static Input seconds(String name, @Nullable BigDecimal value) {
        return Input.quantity(name, value, "0", "10");
    }

    private static @Nullable Boolean below(@Nullable BigDecimal seconds) {
        return seconds == null ? null : seconds.compareTo(BigDecimal.TEN) < 0;
    }
}
