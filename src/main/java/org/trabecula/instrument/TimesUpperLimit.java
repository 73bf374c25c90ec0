package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Liver values as multiples of the laboratory's own upper limit of normal; a limit is never assumed. Licence: green. */
public final class TimesUpperLimit {
    private TimesUpperLimit() {}

    /** Returns ALT (U/L, 0 to 20000) ÷ its limit (U/L, 10 to 120). */
    public static Score alt(@Nullable BigDecimal value, @Nullable BigDecimal limit) {
        return ratio(
                "alt", Input.quantity("alt", value, "0", "20000"), Input.quantity("alt_limit", limit, "10", "120"));
    }

    /** Returns AST (U/L, 0 to 20000) ÷ its limit (U/L, 10 to 120). */
    public static Score ast(@Nullable BigDecimal value, @Nullable BigDecimal limit) {
        return ratio(
                "ast", Input.quantity("ast", value, "0", "20000"), Input.quantity("ast_limit", limit, "10", "120"));
    }

    /** Returns alkaline phosphatase (U/L, 1 to 10000) ÷ its limit (U/L, 40 to 400). */
    public static Score alp(@Nullable BigDecimal value, @Nullable BigDecimal limit) {
        return ratio(
                "alp", Input.quantity("alp", value, "1", "10000"), Input.quantity("alp_limit", limit, "40", "400"));
    }

    /** Returns bilirubin (µmol/L, 0 to 1000) ÷ its limit (µmol/L, 5 to 60). */
    public static Score bilirubin(@Nullable BigDecimal value, @Nullable BigDecimal limit) {
        return ratio(
                "bilirubin",
                Input.quantity("bilirubin", value, "0", "1000"),
                Input.quantity("bilirubin_limit", limit, "5", "60"));
    }

    static Instrument instrument(String name) {
        return Instrument.number(name + "_uln", "x ULN", Bands.NONE, Citation.DESIGN, name, name + "_limit");
    }

    private static Score ratio(String name, Input value, Input limit) {
        BigDecimal above = value.points();
        BigDecimal below = limit.points();
        return above == null || below == null
                ? Score.unknown(instrument(name), List.of(value, limit))
                : Score.of(instrument(name), above.divide(below, MathContext.DECIMAL64), List.of(value, limit));
    }
}
