package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MirelsTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "mirels.csv", numLinesToSkip = 1, nullValues = "?")
    void scores(
            String why,
            Mirels.@Nullable Site site,
            Mirels.@Nullable Pain pain,
            @Nullable LesionType lesion,
            Mirels.@Nullable Size size,
            int low,
            int high,
            @Nullable String band) {
        Score score = Mirels.score(site, pain, lesion, size);

        Results.assertRange(score, low, high, band);
        assertThat(score.warnings()).contains(Warning.OVER_CALLS);
    }

    @ParameterizedTest(name = "mechanical {0}, worst pain {1}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true, 2, FUNCTIONAL, false",
                "true, ?, FUNCTIONAL, false",
                "true, 0, FUNCTIONAL, false",
                "false, 4, MODERATE, false",
                "false, 3, MILD, false",
                "false, 0, MILD, true",
                "?, 0, MILD, true",
                "?, 3, ?, false",
                "false, ?, ?, false",
                "?, ?, ?, false"
            })
    void takesThePainFeatureFromWhatIsRecorded(
            @Nullable Boolean mechanical, @Nullable BigDecimal worst, Mirels.@Nullable Pain pain, boolean marked) {
        Finding<Mirels.Pain> finding = Mirels.pain(mechanical, worst);

        assertThat(finding.value()).isEqualTo(pain);
        assertThat(finding.warnings().contains(Warning.NO_PAIN)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "HUMERUS, UPPER_LIMB",
                "FOREARM, UPPER_LIMB",
                "FEMUR_SHAFT, LOWER_LIMB",
                "FEMUR_DISTAL, LOWER_LIMB",
                "TIBIA, LOWER_LIMB",
                "FEMUR_PROXIMAL, ?",
                "?, ?"
            })
    void takesTheSiteFeatureFromTheRegion(@Nullable SiteRegion region, Mirels.@Nullable Site site) {
        assertThat(Mirels.site(region).value()).isEqualTo(site);
    }

    @Test
    void refusesWhatIsNoLongBone() {
        assertThat(Mirels.appliesTo(SiteRegion.PELVIS)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mirels.site(SiteRegion.PELVIS))
                .withMessage("site_region is PELVIS, expected a long bone");
    }

    @Test
    void refusesAnImplausiblePain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mirels.pain(false, new BigDecimal("11")))
                .withMessage("lesion_pain_worst is 11, expected a number from 0 to 10");
    }
}
