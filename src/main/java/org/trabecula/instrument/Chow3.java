package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Chow's three risk factors (NRF): a primary other than breast, metastases other than bone, Karnofsky status 60 or less. I, 0 to 1: median 15.0 months;
 * II, 2: 6.5; III, 3: 2.3. It did not find those who died within 3 months. Source: Chow, J Clin Oncol 2008. Licence: green.
 */
public final class Chow3 {
    static final Instrument CHOW3 = Instrument.score(
            "chow3",
            "points",
            0,
            3,
            Bands.of("CHOW2008", Band.calm("0", "I"), Band.mid("2", "II"), Band.high("3", "III")),
            Citation.CHOW2008,
            "primary_cancer",
            "visceral_metastases",
            "brain_metastases",
            "nodal_metastases",
            "kps");

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private Chow3() {}

    /**
     * Returns the score; a range while something is missing.
     *
     * @param status Karnofsky status, measured or worked out ({@link Karnofsky#fromEcog}), which may be a range
     */
    public static Score score(
            @Nullable Primary primary,
            @Nullable Boolean visceral,
            @Nullable Boolean brain,
            @Nullable Boolean nodal,
            Score status) {
        return Part.sum(
                        CHOW3,
                        Part.of(
                                primary == null ? null : primary != Primary.BREAST,
                                Input.code("primary_cancer", primary)),
                        Part.of(
                                Kleene.or(visceral, brain, nodal),
                                Input.flag("visceral_metastases", visceral),
                                Input.flag("brain_metastases", brain),
                                Input.flag("nodal_metastases", nodal)),
                        Part.of(low(status), Karnofsky.shown(status, low(status) != null)))
                .warn(Warning.PROGNOSIS_FOR_QUESTIONS);
    }

    private static @Nullable Boolean low(Score status) {
        BigDecimal low = status.low();
        BigDecimal high = status.high();
        if (low == null || high == null) {
            return null;
        }
        return high.compareTo(SIXTY) <= 0 ? Boolean.TRUE : low.compareTo(SIXTY) > 0 ? Boolean.FALSE : null;
    }
}
