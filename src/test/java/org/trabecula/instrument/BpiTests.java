package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpiTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"8 2 5 4, 4.75", "0 0 0 0, 0.00", "10 10 10 10, 10.00", "8 2 5 ?, ?", "? ? ? ?, ?"})
    void averagesSeverity(String ratings, @Nullable BigDecimal mean) {
        Results.assertRounded(Bpi.severity(Results.answers(ratings)), mean);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "7 5 8 6 3 9 6, 6.29, COMPLETE",
                "7 5 8 9 ? ? ?, 7.25, PRORATED",
                "7 5 8 ? ? ? ?, ?, PARTIAL",
                "? ? ? ? ? ? ?, ?, PARTIAL",
                "0 0 0 0 0 0 0, 0.00, COMPLETE",
                "10 10 10 10 10 10 10, 10.00, COMPLETE"
            })
    void averagesInterference(String ratings, @Nullable BigDecimal mean, Status status) {
        Score score = Bpi.interference(Results.answers(ratings));

        Results.assertRounded(score, mean);
        assertThat(score.status()).isEqualTo(status);
        assertThat(score.warnings().contains(Warning.MEAN_OF_ANSWERED)).isEqualTo(status == Status.PRORATED);
    }

    @Test
    void refusesWhatIsNoRating() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bpi.severity(Results.answers("11 0 0 0")));
        assertThatIllegalArgumentException().isThrownBy(() -> Bpi.interference(Results.answers("1 2 3")));
    }

    /** Scales of the EORTC bone module out of the mean of their answers. */
    @ParameterizedTest
    @CsvSource({"2.5, 50, 50", "1, 0, 100", "4, 100, 0"})
    void scalesBm22(BigDecimal mean, BigDecimal symptom, BigDecimal function) {
        assertThat(Bm22.symptom(mean)).isEqualByComparingTo(symptom);
        assertThat(Bm22.function(mean)).isEqualByComparingTo(function);
    }

    @Test
    void refusesWhatIsNoMean() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bm22.symptom(new BigDecimal("4.1")));
    }
}
