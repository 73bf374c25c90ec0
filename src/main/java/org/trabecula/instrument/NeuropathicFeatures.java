package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A count of neuropathic words (seven, {@link Quality}) and sensory signs (touch felt less, pin felt less, brushing hurts), in words of our own: 0 to
 * 10. Positive with 3 of the 7 words, or with 4 of the 10 once examined. It stands in for a licensed questionnaire where none is allowed and is
 * never called by the name of one. Without the words there is no screen; words below 3 with no sign examined are negative; with the
 * examination half done and 4 still within reach it is unclear. Cuts after Bouhassira, Pain 2005. Licence: green.
 */
public final class NeuropathicFeatures {
    static final Instrument COUNT = Instrument.score(
            "neuropathic_features",
            "features",
            0,
            10,
            Bands.NONE,
            Citation.DESIGN,
            "p_neuropathic_words",
            "p_touch_loss",
            "p_pin_loss",
            "p_brush_pain");

    private static final int WORDS_FROM = 3;
    private static final int ALL_FROM = 4;

    private NeuropathicFeatures() {}

    /** What a screen says. */
    public enum Screen {
        POS,
        NEG,
        /** Screens disagree, or one is half done. */
        UNCLEAR,
        /** Nothing was screened. */
        NONE
    }

    /** Returns the count, a range while something is unknown. */
    public static Score count(
            @Nullable Collection<Quality> quality,
            @Nullable Boolean touchLoss,
            @Nullable Boolean pinLoss,
            @Nullable Boolean brushPain) {
        Integer words = Quality.count(Quality.Kind.NEUROPATHIC, quality);
        return Score.sum(
                COUNT,
                Input.whole("p_neuropathic_words", words == null ? null : BigDecimal.valueOf(words), 0, 7),
                Input.point("p_touch_loss", touchLoss),
                Input.point("p_pin_loss", pinLoss),
                Input.point("p_brush_pain", brushPain));
    }

    /** Returns what the count says as a screen. */
    public static Screen screen(
            @Nullable Collection<Quality> quality,
            @Nullable Boolean touchLoss,
            @Nullable Boolean pinLoss,
            @Nullable Boolean brushPain) {
        Integer words = Quality.count(Quality.Kind.NEUROPATHIC, quality);
        if (words == null) {
            return Screen.NONE;
        }
        int present = 0;
        int unknown = 0;
        for (Boolean sign : new @Nullable Boolean[] {touchLoss, pinLoss, brushPain}) {
            present += Boolean.TRUE.equals(sign) ? 1 : 0;
            unknown += sign == null ? 1 : 0;
        }
        if (words >= WORDS_FROM || words + present >= ALL_FROM) {
            return Screen.POS;
        }
        boolean begun = unknown < 3;
        return begun && words + present + unknown >= ALL_FROM ? Screen.UNCLEAR : Screen.NEG;
    }
}
