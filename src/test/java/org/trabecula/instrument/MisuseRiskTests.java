package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseRiskTests {
    @ParameterizedTest(name = "{0}, {1} years")
    @CsvSource(
            nullValues = "?",
            value = {
                "1 0 0 0 0 0 0 0, 40, 2, 2, LOW",
                "1 0 0 0 0 0 0 1, 40, 3, 3, HIGH",
                "1 1 0 0 0 0 0 0, 46, 2, 2, LOW",
                "1 1 0 0 0 0 0 0, 45, 3, 3, HIGH",
                "0 0 0 0 0 0 0 0, 18, 1, 1, LOW",
                "1 1 1 1 1 1 1 1, 30, 9, 9, HIGH",
                "1 1 1 ? ? ? ? ?, 60, 3, 8, HIGH",
                "0 0 0 0 0 0 0 ?, 60, 0, 1, ?",
                "0 0 0 0 0 0 0 0, ?, 0, 1, ?",
                "? ? ? ? ? ? ? ?, ?, 0, 9, ?"
            })
    void counts(String answers, @Nullable BigDecimal age, int low, int high, MisuseRisk.@Nullable Level level) {
        Score score = MisuseRisk.score(KatzTests.flags(answers), age);

        Results.assertRange(score, low, high, level == null ? null : level.name());
        assertThat(MisuseRisk.level(score)).isEqualTo(level);
    }

    @Test
    void marksItsCut() {
        assertThat(MisuseRisk.score(KatzTests.flags("1 1 1 0 0 0 0 0"), new BigDecimal("60"))
                        .verified())
                .isFalse();
        assertThat(MisuseRisk.SCORE.licence()).isEqualTo(Licence.AMBER);
    }
}
