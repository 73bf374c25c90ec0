package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildPughTests {
    /** Bilirubin in mg/dL and albumin in g/dL, as they were published. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "published, 1.5, 3.0, 1.4, NONE, NONE, 6, 6, A",
                "least, 1.0, 4.0, 1.0, NONE, NONE, 5, 5, A",
                "most, 4.0, 2.0, 3.0, MODERATE, GRADE_3_4, 15, 15, C",
                "bilirubin at 2, 2, 4.0, 1.0, NONE, NONE, 6, 6, A",
                "bilirubin at 3, 3, 4.0, 1.0, NONE, NONE, 6, 6, A",
                "bilirubin above 3, 3.1, 4.0, 1.0, NONE, NONE, 7, 7, B",
                "albumin at 3.5, 1.0, 3.5, 1.0, NONE, NONE, 6, 6, A",
                "albumin at 2.8, 1.0, 2.8, 1.0, NONE, NONE, 6, 6, A",
                "albumin below 2.8, 1.0, 2.7, 1.0, NONE, NONE, 7, 7, B",
                "INR at 1.7, 1.0, 4.0, 1.7, NONE, NONE, 6, 6, A",
                "INR at 2.3, 1.0, 4.0, 2.3, NONE, NONE, 6, 6, A",
                "INR above 2.3, 1.0, 4.0, 2.31, NONE, NONE, 7, 7, B",
                "9 is B, 4.0, 2.0, 1.0, NONE, NONE, 9, 9, B",
                "10 is C, 4.0, 2.0, 1.0, SLIGHT, NONE, 10, 10, C",
                "one missing, 4.0, 2.0, 3.0, ?, NONE, 11, 13, C",
                "one missing near A, 1.0, 4.0, 1.0, ?, NONE, 5, 7, ?",
                "nothing, ?, ?, ?, ?, ?, 5, 15, ?"
            })
    void sums(
            String why,
            @Nullable BigDecimal bilirubin,
            @Nullable BigDecimal albumin,
            @Nullable BigDecimal inr,
            ChildPugh.@Nullable Ascites ascites,
            ChildPugh.@Nullable Encephalopathy encephalopathy,
            int low,
            int high,
            @Nullable String band) {
        Results.assertRange(
                ChildPugh.score(
                        bilirubin == null ? null : bilirubin.multiply(new BigDecimal("17.1")),
                        albumin == null ? null : albumin.multiply(BigDecimal.TEN),
                        inr,
                        ascites,
                        encephalopathy),
                low,
                high,
                band);
    }

    @Test
    void refusesImplausibleValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChildPugh.score(null, new BigDecimal("3.0"), null, null, null))
                .withMessage("albumin is 3, expected a number from 8 to 70");
    }
}
