package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnteredTotalTests {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "?",
            value = {
                "DN4, 4, POSITIVE",
                "DN4, 3, NEGATIVE",
                "DN4_INTERVIEW, 3, POSITIVE",
                "DN4_INTERVIEW, 2, NEGATIVE",
                "S_LANSS, 13, POSITIVE",
                "S_LANSS, 12, POSITIVE",
                "S_LANSS, 11, NEGATIVE",
                "PAIN_DETECT, 19, POSITIVE",
                "PAIN_DETECT, 18, UNCLEAR",
                "PAIN_DETECT, 13, UNCLEAR",
                "PAIN_DETECT, 12, NEGATIVE",
                "PAIN_DETECT, -1, NEGATIVE",
                "ID_PAIN, 3, POSITIVE",
                "ID_PAIN, 2, NEGATIVE",
                "PROMIS_INTERFERENCE, 55, NORMAL",
                "PROMIS_INTERFERENCE, 55.1, MILD",
                "PROMIS_INTERFERENCE, 60, MILD",
                "PROMIS_INTERFERENCE, 60.1, MODERATE",
                "PROMIS_INTERFERENCE, 70, MODERATE",
                "PROMIS_INTERFERENCE, 70.1, SEVERE",
                "PROMIS_FUNCTION, 45, NORMAL",
                "PROMIS_FUNCTION, 44.9, MILD",
                "PROMIS_FUNCTION, 39.9, MODERATE",
                "PROMIS_FUNCTION, 29.9, SEVERE",
                "STAY_INDEPENDENT, 4, RISK",
                "STAY_INDEPENDENT, 3, BELOW",
                "ISI, 7, NONE",
                "ISI, 8, SUBTHRESHOLD",
                "ISI, 14, SUBTHRESHOLD",
                "ISI, 15, MODERATE",
                "ISI, 21, MODERATE",
                "ISI, 22, SEVERE",
                "PCS, 29, BELOW",
                "PCS, 30, RISK",
                "ZBI_12, 12, BELOW",
                "ZBI_12, 13, SCREEN",
                "ZBI_12, 16, SCREEN",
                "ZBI_12, 17, HIGH",
                "ZBI_4, 7, BELOW",
                "ZBI_4, 8, RISK",
                "ORT, 3, LOW",
                "ORT, 4, MODERATE",
                "ORT, 7, MODERATE",
                "ORT, 8, HIGH",
                "ORT_OUD, 2, LOW",
                "ORT_OUD, 3, HIGH",
                "SOAPP_R, 17, BELOW",
                "SOAPP_R, 18, RISK",
                "MST, 1, BELOW",
                "MST, 2, RISK",
                "MST, 3, RISK",
                "MUST, 0, LOW",
                "MUST, 1, MEDIUM",
                "MUST, 2, HIGH",
                "PG_SGA, 1, NONE",
                "PG_SGA, 2, EDUCATE",
                "PG_SGA, 3, EDUCATE",
                "PG_SGA, 4, DIETITIAN",
                "PG_SGA, 8, DIETITIAN",
                "PG_SGA, 9, CRITICAL",
                "MINI_COG, 2, POSITIVE",
                "MINI_COG, 3, NEGATIVE",
                "PPS, 30, LAST_DAYS",
                "PPS, 40, PALLIATIVE",
                "PPS, 50, PALLIATIVE",
                "PPS, 60, ABOVE_50",
                "LAWTON, 5, ?",
                "BPI_SEVERITY, 4.75, ?"
            })
    void bands(EnteredTotal total, BigDecimal value, @Nullable String band) {
        assertThat(Results.code(total.score(value))).isEqualTo(band);
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsRange(EnteredTotal total) {
        BigDecimal least = total.instrument().least();
        BigDecimal most = total.instrument().most();
        if (least == null || most == null) {
            throw new AssertionError("a total has a range");
        }

        assertThat(total.score(least).value()).isEqualByComparingTo(least);
        assertThat(total.score(most).value()).isEqualByComparingTo(most);
        assertThatIllegalArgumentException().isThrownBy(() -> total.score(least.subtract(BigDecimal.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> total.score(most.add(BigDecimal.ONE)));
        assertThat(total.score(null).status()).isEqualTo(Status.PARTIAL);
        assertThat(total.score(null).band()).isNull();
    }

    @Test
    void takesWholeNumbersWhereTheFormGivesNoOthers() {
        assertThatIllegalArgumentException().isThrownBy(() -> EnteredTotal.ISI.score(new BigDecimal("7.5")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnteredTotal.PPS.score(new BigDecimal("45")))
                .withMessage("pps is 45, expected a multiple of 10 from 0 to 100");
        assertThat(EnteredTotal.BPI_INTERFERENCE.score(new BigDecimal("6.29")).value())
                .isEqualByComparingTo("6.29");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "DN4, 4, POS",
                "DN4, 3, NEG",
                "DN4, ?, NONE",
                "PAIN_DETECT, 13, UNCLEAR",
                "PAIN_DETECT, 19, POS",
                "PAIN_DETECT, 12, NEG",
                "ISI, 28, NONE"
            })
    void screens(EnteredTotal total, @Nullable BigDecimal value, NeuropathicFeatures.Screen screen) {
        assertThat(total.screen(value)).isEqualTo(screen);
    }

    /** instruments.md 0.3. */
    @Test
    void knowsWhoseItIs() {
        assertThat(List.of(EnteredTotal.values()).stream()
                        .filter(total -> total.instrument().licence() == Licence.RED))
                .containsExactlyInAnyOrder(
                        EnteredTotal.BPI_SEVERITY,
                        EnteredTotal.BPI_INTERFERENCE,
                        EnteredTotal.PAIN_DETECT,
                        EnteredTotal.ID_PAIN,
                        EnteredTotal.BM22_SITES,
                        EnteredTotal.BM22_CHARACTERISTICS,
                        EnteredTotal.BM22_FUNCTION,
                        EnteredTotal.BM22_PSYCHOSOCIAL,
                        EnteredTotal.SOAPP_R,
                        EnteredTotal.PG_SGA);
        assertThat(List.of(EnteredTotal.values()).stream()
                        .filter(total -> total.instrument().licence() == Licence.GREEN))
                .containsExactly(EnteredTotal.STAY_INDEPENDENT);
    }

    /** Cuts from memory or of one weak source; instruments.md. */
    @ParameterizedTest
    @EnumSource(
            names = {"ID_PAIN", "PROMIS_FUNCTION", "PCS", "ZBI_12", "ZBI_4", "ORT_OUD", "SOAPP_R", "PG_SGA", "MINI_COG"
            })
    void marksCutsThatAreNotVerified(EnteredTotal total) {
        assertThat(total.instrument().bands().verified()).isFalse();
    }
}
