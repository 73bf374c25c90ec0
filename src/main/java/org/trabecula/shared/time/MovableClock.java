package org.trabecula.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock. In daily use it is the system's; demo histories and tests move it.
 *
 * <p>{@link #runAt} moves it for the calling thread alone, {@link #travelTo} for everybody.
 */
public final class MovableClock extends Clock {

    private final Clock system;
    private final AtomicReference<@Nullable Instant> everybody;
    private final ThreadLocal<@Nullable Instant> here;

    public MovableClock(ZoneId zone) {
        this(Clock.system(zone), new AtomicReference<>(), new ThreadLocal<>());
    }

    private MovableClock(
            Clock system, AtomicReference<@Nullable Instant> everybody, ThreadLocal<@Nullable Instant> here) {
        this.system = system;
        this.everybody = everybody;
        this.here = here;
    }

    /** Stops the clock for everybody at this instant, until {@link #reset()}. */
    public void travelTo(Instant instant) {
        everybody.set(instant);
    }

    /** Lets the clock run again. */
    public void reset() {
        everybody.set(null);
    }

    /** Does something as if it were that instant, for the calling thread alone. */
    public void runAt(Instant instant, Runnable action) {
        Instant before = here.get();
        here.set(instant);
        try {
            action.run();
        } finally {
            if (before == null) {
                here.remove();
            } else {
                here.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant mine = here.get();
        if (mine != null) {
            return mine;
        }
        Instant ours = everybody.get();
        return ours != null ? ours : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), everybody, here);
    }
}
