package org.trabecula.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CageAidTests {
    @ParameterizedTest(name = "uses {0}, {1}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true, 0 0 0 0, 0, 0, NEGATIVE",
                "true, 1 0 0 0, 1, 1, FURTHER_QUESTIONS",
                "true, 1 0 1 0, 2, 2, POSITIVE",
                "true, 1 1 1 1, 4, 4, POSITIVE",
                "true, 1 ? ? ?, 1, 4, FURTHER_QUESTIONS",
                "true, 1 1 ? ?, 2, 4, POSITIVE",
                "true, 0 0 0 ?, 0, 1, ?",
                "?, ? ? ? ?, 0, 4, ?",
                "false, ? ? ? ?, 0, 0, NEGATIVE"
            })
    void counts(@Nullable Boolean uses, String answers, int low, int high, @Nullable String band) {
        List<@Nullable Boolean> flags = KatzTests.flags(answers);
        Results.assertRange(
                CageAid.score(uses, flags.get(0), flags.get(1), flags.get(2), flags.get(3)), low, high, band);
    }
}
