package org.trabecula.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MovableClockTests {

    private static final Instant THEN = Instant.parse("2026-06-30T23:30:00Z");

    private final MovableClock clock = new MovableClock(ZoneOffset.UTC);

    @Test
    void stopsForEverybodyUntilReset() {
        clock.travelTo(THEN);
        assertThat(clock.instant()).isEqualTo(THEN);
        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(THEN);
        clock.reset();
        assertThat(clock.instant()).isAfter(THEN.minusSeconds(1)).isNotEqualTo(THEN);
    }

    @Test
    void movesOneThreadAloneAndPutsItBack() {
        clock.runAt(THEN, () -> {
            assertThat(clock.instant()).isEqualTo(THEN);
            clock.runAt(THEN.plusSeconds(60), () -> assertThat(clock.instant()).isEqualTo(THEN.plusSeconds(60)));
            assertThat(clock.instant()).isEqualTo(THEN);
            assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isNotEqualTo(THEN);
        });
        assertThat(clock.instant()).isNotEqualTo(THEN);
    }

    @Test
    void putsItBackAfterAFailure() {
        assertThatThrownBy(() -> clock.runAt(THEN, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(clock.instant()).isNotEqualTo(THEN);
    }

    @Test
    void anotherZoneIsTheSameClock() {
        Clock there = clock.withZone(ZoneId.of("Europe/Zurich"));
        clock.travelTo(THEN);
        assertThat(LocalDate.now(there)).isEqualTo("2026-07-01");
        assertThat(LocalDate.now(clock)).isEqualTo("2026-06-30");
    }
}
