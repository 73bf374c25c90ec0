package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Absolute neutrophils out of a differential count: {@code white cells × (% segmented + % band) ÷ 100}, in 10⁹/L. A value that the laboratory reports
 * comes first. Licence: green.
 */
public final class Neutrophils {
    static final Instrument ANC =
            Instrument.number("anc", "10^9/L", Bands.NONE, Citation.DESIGN, "wbc", "seg_pct", "band_pct");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Neutrophils() {}

    /**
     * Returns the count; shares that add to more than 100 % give none.
     *
     * @param white white cells in 10⁹/L, 0 to 500
     * @param segmented in percent
     * @param band in percent
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Score count(@Nullable BigDecimal white, @Nullable BigDecimal segmented, @Nullable BigDecimal band) {
        List<Input> inputs = List.of(
                Input.quantity("wbc", white, "0", "500"),
                Input.quantity("seg_pct", segmented, "0", "100"),
                Input.quantity("band_pct", band, "0", "100"));
        if (white == null || segmented == null || band == null) {
            return Score.unknown(ANC, inputs);
        }
        BigDecimal share = segmented.add(band);
        if (share.compareTo(HUNDRED) > 0) {
            return Score.partial(ANC, null, null, inputs, List.of("seg_pct", "band_pct"))
                    .warn(Warning.CONTRADICTION);
        }
        return Score.of(ANC, white.multiply(share).movePointLeft(2), inputs);
    }
}
