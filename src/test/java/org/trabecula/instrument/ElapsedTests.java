package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
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
    void countsASteroidThroughChangesOfDose() {
        assertSteroid("21", period(-21, null));
        assertSteroid("21", period(-21, -7), period(-7, null));
        assertSteroid("6", period(-21, -7), period(-6, null));
        assertSteroid("0", period(-21, -7));
        assertSteroid("0", period(-21, 0));
        assertSteroid("0");
        assertSteroid("21", period(-7, null), period(-21, -3));
    }

    private static void assertSteroid(String days, Elapsed.Period... periods) {
        assertThat(Elapsed.daysOnSteroid(List.of(periods), TODAY).value()).isEqualByComparingTo(days);
    }

    @Test
    void doesNotGuessWhenASteroidBegan() {
        assertThat(Elapsed.daysOnSteroid(null, TODAY).missing()).containsExactly("medicines");
        assertThat(Elapsed.daysOnSteroid(List.of(period(null, null)), TODAY).low())
                .isNull();

        Score score = Elapsed.daysOnSteroid(List.of(period(-7, null), period(null, -7)), TODAY);
        assertThat(score.atLeast()).isTrue();
        assertThat(score.low()).isEqualByComparingTo("7");
    }

    private static Elapsed.Period period(@Nullable Integer from, @Nullable Integer to) {
        return new Elapsed.Period(from == null ? null : TODAY.plusDays(from), to == null ? null : TODAY.plusDays(to));
    }
}
