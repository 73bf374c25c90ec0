package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatzTests {
    @ParameterizedTest(name = "help {0}, {1}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true, 1 1 1 0 1 1, 5, 5, MODERATE",
                "true, 1 1 1 1 1 1, 6, 6, FULL",
                "true, 1 1 1 0 0 0, 3, 3, MODERATE",
                "true, 1 1 0 0 0 0, 2, 2, SEVERE",
                "true, 0 0 0 0 0 0, 0, 0, SEVERE",
                "true, 1 1 1 ? 1 1, 5, 6, ?",
                "true, 0 0 0 0 ? 1, 1, 2, SEVERE",
                "?, ? ? ? ? ? ?, 0, 6, ?"
            })
    void sums(@Nullable Boolean help, String answers, int low, int high, @Nullable String band) {
        Results.assertRange(Katz.score(help, flags(answers)), low, high, band);
    }

    @Test
    void isFullWithoutAnyHelp() {
        Results.assertRange(Katz.score(false, flags("? ? ? ? ? ?")), 6, 6, "FULL");
    }

    @Test
    void takesSixAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Katz.score(null, List.of(true)))
                .withMessage("katz is 1 items, expected 6 items");
    }

    static List<@Nullable Boolean> flags(String answers) {
        List<@Nullable Boolean> flags = new ArrayList<>();
        for (BigDecimal answer : Results.answers(answers)) {
            flags.add(answer == null ? null : answer.signum() > 0);
        }
        return flags;
    }
}
