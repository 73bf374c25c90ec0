package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pain response of one irradiated site by the international consensus: complete (no pain, opioid not up), partial (pain down 2 or more and opioid not
 * up, or opioid down 25 % and pain not up), progression (pain up 2 or more and opioid not down, or opioid up 25 % and pain the same or up 1), in this
 * order; else indeterminate. Opioid stable means not up at all (tolerance 0 %); from none to some counts as up 25 %. No pain at baseline, or a
 * visit without pain or opioid dose: not evaluable. Progression within 10 days may be a flare and is never final. The wording of progression and
 * indeterminate is from memory and marked. Source: Chow, IJROBP 2012;82:1730. Licence: green.
 */
public final class RadiotherapyResponse {
    static final Instrument RT_RESPONSE = Instrument.code(
            "rt_response",
            Citation.RT_RESPONSE2012,
            "lesion_pain_worst_before",
            "mme_daily_before",
            "lesion_pain_worst",
            "mme_daily",
            "days_since_rt");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final BigDecimal FLARE_DAYS = BigDecimal.TEN;

    private RadiotherapyResponse() {}

    /** Codes of the fact {@code rt_response}. */
    public enum Category {
        CR,
        PR,
        PP,
        IR,
        NOT_EVALUABLE
    }

    /**
     * Returns the category.
     *
     * @param painBefore worst pain at the site before, 0 to 10
     * @param opioidBefore mg morphine equivalent a day before
     * @param pain worst pain at the site now, same recall period
     * @param opioid mg morphine equivalent a day now, same factor set
     * @param daysSince days since the last fraction; {@code null}: not known, then no flare is suggested
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Finding<Category> of(
            @Nullable BigDecimal painBefore,
            @Nullable BigDecimal opioidBefore,
            @Nullable BigDecimal pain,
            @Nullable BigDecimal opioid,
            @Nullable BigDecimal daysSince) {
        Input[] inputs = {
            Input.whole("lesion_pain_worst_before", painBefore, 0, 10),
            Input.quantity("mme_daily_before", opioidBefore, "0", "5000"),
            Input.whole("lesion_pain_worst", pain, 0, 10),
            Input.quantity("mme_daily", opioid, "0", "5000"),
            Input.quantity("days_since_rt", daysSince, "0", "14000").optional()
        };
        BigDecimal percent = Mme.change(opioidBefore, opioid).low();
        if (painBefore == null || pain == null || percent == null) {
            return Finding.atLeast(RT_RESPONSE, Category.NOT_EVALUABLE, inputs);
        }
        if (painBefore.signum() == 0) {
            return Finding.known(RT_RESPONSE, Category.NOT_EVALUABLE, inputs);
        }
        Category category = category(pain, pain.subtract(painBefore), percent);
        Finding<Category> finding = Finding.known(RT_RESPONSE, category, inputs);
        if (category == Category.PP || category == Category.IR) {
            finding = finding.warn(Warning.UNVERIFIED);
        }
        boolean early = daysSince != null && daysSince.compareTo(FLARE_DAYS) <= 0;
        return category == Category.PP && early ? finding.warn(Warning.POSSIBLE_FLARE) : finding;
    }

    private static Category category(BigDecimal pain, BigDecimal change, BigDecimal percent) {
        boolean opioidUp = percent.signum() > 0;
        if (pain.signum() == 0 && !opioidUp) {
            return Category.CR;
        }
        boolean less = change.compareTo(TWO.negate()) <= 0 && !opioidUp;
        boolean lessOpioid = percent.compareTo(QUARTER.negate()) <= 0 && change.signum() <= 0;
        if (less || lessOpioid) {
            return Category.PR;
        }
        boolean more = change.compareTo(TWO) >= 0 && percent.signum() >= 0;
        boolean moreOpioid =
                percent.compareTo(QUARTER) >= 0 && change.signum() >= 0 && change.compareTo(BigDecimal.ONE) <= 0;
        return more || moreOpioid ? Category.PP : Category.IR;
    }
}
