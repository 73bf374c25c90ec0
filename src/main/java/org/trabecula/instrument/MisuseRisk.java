package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Risk of opioid misuse by nine questions of one point each, not weighted by sex (ORT-OUD). 0 to 2 low, 3 or more high; the cut is from memory and one
 * secondary source, and marked. It sets how closely somebody is followed and is never a reason to withhold an opioid. Source: Cheatle, J Pain 2019,
 * pain without cancer. Licence: amber, off until permitted.
 */
public final class MisuseRisk {
    /** The nine questions; the last follows from the age. */
    public static final List<String> ITEMS = List.of(
            "risk_family_alcohol",
            "risk_family_drugs",
            "risk_family_medicines",
            "risk_own_alcohol",
            "risk_own_drugs",
            "risk_own_medicines",
            "risk_attention_bipolar",
            "risk_depression",
            "risk_age_16_45");

    static final Instrument SCORE = Instrument.score(
                    "ort_oud",
                    "points",
                    0,
                    9,
                    EnteredTotal.ORT_OUD.instrument().bands(),
                    Citation.ORT_OUD2019,
                    ITEMS.toArray(String[]::new))
            .licensed(Licence.AMBER);

    private static final BigDecimal OLDEST = BigDecimal.valueOf(45);
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(16);

    private MisuseRisk() {}

    /** Codes of the fact {@code opioid_misuse_risk}; the middle one is for the clinician alone. */
    public enum Level {
        LOW,
        MODERATE,
        HIGH
    }

    /**
     * Returns the sum.
     *
     * @param answers the first eight, in the order of {@link #ITEMS}
     * @param age years, 18 to 120
     * @throws IllegalArgumentException if there are not eight
     */
    public static Score score(List<@Nullable Boolean> answers, @Nullable BigDecimal age) {
        if (answers.size() != ITEMS.size() - 1) {
            throw Input.refused("ort_oud", answers.size() + " answers", "8 answers");
        }
        Input[] inputs = new Input[ITEMS.size()];
        for (int i = 0; i < answers.size(); i++) {
            inputs[i] = Input.point(ITEMS.get(i), answers.get(i));
        }
        Input.whole("age", age, 18, 120);
        Boolean young = age == null ? null : age.compareTo(OLDEST) <= 0 && age.compareTo(YOUNGEST) >= 0;
        inputs[answers.size()] = Input.point("risk_age_16_45", young);
        return Score.sum(SCORE, inputs).warn(Warning.MONITORING_ONLY);
    }

    /** Returns the level of a sum, counted or entered; {@code null} while no level is certain. */
    public static @Nullable Level level(Score sum) {
        Band band = sum.band();
        return band == null ? null : Level.valueOf(band.code());
    }
}
