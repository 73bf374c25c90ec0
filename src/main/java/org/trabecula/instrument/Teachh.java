package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * TEACHH, survival after palliative radiotherapy; one point each for a primary other than breast and prostate, ECOG 2 to 4, age above 60, two or more
 * earlier palliative chemotherapies, a hospital stay in the last 3 months (the abstract prints this the other way round), liver metastases. A, 0 to 1:
 * median 19.9 months; B, 2 to 4: 5.0; C, 5 to 6: 1.7. It did not find those who died within 3 months. Source: Krishnan, Cancer 2014. Licence: green.
 */
public final class Teachh {
    static final Instrument TEACHH = Instrument.score(
            "teachh",
            "points",
            0,
            6,
            Bands.of("TEACHH2014", Band.calm("0", "A"), Band.mid("2", "B"), Band.high("5", "C")),
            Citation.TEACHH2014,
            "primary_cancer",
            "ecog",
            "age",
            "palliative_chemo_courses",
            "hospital_stays_3m",
            "liver_metastases");

    private Teachh() {}

    /**
     * Returns the score; a range while something is missing.
     *
     * @param ecog 0 to 4
     * @param age whole years, 18 to 120
     * @param courses earlier palliative chemotherapies, 0 to 30
     * @param stays hospital stays in the last 3 months, 0 to 30
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Score score(
            @Nullable Primary primary,
            @Nullable BigDecimal ecog,
            @Nullable BigDecimal age,
            @Nullable BigDecimal courses,
            @Nullable BigDecimal stays,
            @Nullable Boolean liver) {
        return Part.sum(
                        TEACHH,
                        Part.of(
                                primary == null ? null : primary != Primary.BREAST && primary != Primary.PROSTATE,
                                Input.code("primary_cancer", primary)),
                        Part.of(atLeast(ecog, 2), Input.whole("ecog", ecog, 0, 4)),
                        Part.of(atLeast(age, 61), Input.whole("age", age, 18, 120)),
                        Part.of(atLeast(courses, 2), Input.whole("palliative_chemo_courses", courses, 0, 30)),
                        Part.of(atLeast(stays, 1), Input.whole("hospital_stays_3m", stays, 0, 30)),
                        Part.of(liver, Input.flag("liver_metastases", liver)))
                .warn(Warning.PROGNOSIS_FOR_QUESTIONS);
    }

    private static @Nullable Boolean atLeast(@Nullable BigDecimal value, int limit) {
        return value == null ? null : value.compareTo(BigDecimal.valueOf(limit)) >= 0;
    }
}
