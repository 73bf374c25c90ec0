package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElapsedTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void countsWeeksUnrounded() {
        assertThat(Elapsed.weeksSinceRadiotherapy(TODAY.minusDays(28), TODAY).value())
                .isEqualByComparingTo("4");
        assertThat(Elapsed.weeksSinceRadiotherapy(TODAY.minusDays(27), TODAY).value())
                .isLessThan(new BigDecimal("4"));
        assertThat(Elapsed.weeksSinceRadiotherapy(null, TODAY).missing()).containsExactly("rt_last_date");
    }

    @Test
    void countsDaysSinceImaging() {
        assertThat(Elapsed.imagingAge(TODAY, TODAY).value()).isEqualByComparingTo("0");
        assertThat(Elapsed.imagingAge(TODAY.minusDays(45), TODAY).value()).isEqualByComparingTo("45");
        assertThat(Elapsed.imagingAge(null, TODAY).low()).isNull();
    }

    @Test
    void refusesTheFuture() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Elapsed.imagingAge(TODAY.plusDays(1), TODAY))
                .withMessage("imaging_date is 2026-11-25, expected a date not after 2026-11-24");
    }

    @Test
    void countsTheSteroidThatIsTakenLongest() {
        assertThat(steroid().value()).isEqualByComparingTo("0");
        assertThat(steroid(0).value()).isEqualByComparingTo("0");
        assertThat(steroid(7).value()).isEqualByComparingTo("7");
        assertThat(steroid(7, 21).value()).isEqualByComparingTo("21");
    }

    @Test
    void doesNotGuessWhenASteroidBegan() {
        assertThat(steroid(7, null).low()).isEqualByComparingTo("7");
        assertThat(steroid(7, null).value()).isNull();
        assertThat(steroid(7, null).missing()).containsExactly("steroid_from");
    }

    private static Score steroid(@Nullable Integer... daysAgo) {
        List<@Nullable LocalDate> begun = new ArrayList<>();
        for (Integer days : daysAgo) {
            begun.add(days == null ? null : TODAY.minusDays(days));
        }
        return Elapsed.daysOnSteroid(begun, TODAY);
    }
}
