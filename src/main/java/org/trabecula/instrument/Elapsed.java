package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time since something, on the day of the assessment, which comes in from outside. Source: own decision. */
public final class Elapsed {
    static final Instrument WEEKS_SINCE_RT =
            Instrument.number("weeks_since_rt", "weeks", Bands.NONE, Citation.DESIGN, "rt_last_date");
    static final Instrument IMAGING_AGE =
            Instrument.number("imaging_age_days", "days", Bands.NONE, Citation.DESIGN, "imaging_date");
    static final Instrument STEROID =
            Instrument.number("on_steroid_days", "days", Bands.NONE, Citation.DESIGN, "medicines");

    private Elapsed() {}

    /** Returns the weeks since the last fraction at a site: days ÷ 7, not rounded. */
    public static Score weeksSinceRadiotherapy(@Nullable LocalDate lastFraction, LocalDate on) {
        Input input = date("rt_last_date", lastFraction, on);
        return lastFraction == null
                ? Score.unknown(WEEKS_SINCE_RT, List.of(input))
                : Score.of(
                        WEEKS_SINCE_RT,
                        days(lastFraction, on).divide(BigDecimal.valueOf(7), MathContext.DECIMAL64),
                        List.of(input));
    }

    /** Returns the days since the last imaging of a lesion. */
    public static Score imagingAge(@Nullable LocalDate imaged, LocalDate on) {
        Input input = date("imaging_date", imaged, on);
        return imaged == null
                ? Score.unknown(IMAGING_AGE, List.of(input))
                : Score.of(IMAGING_AGE, days(imaged, on), List.of(input));
    }

    /**
     * Returns the days since the longest-taken systemic steroid was begun, changes of its dose aside; 0 when none is taken. At least so many while
     * nobody knows when another one was begun.
     *
     * @param begun first day of each steroid that is taken, {@code null} where not known
     * @throws IllegalArgumentException if one lies after {@code on}
     */
    public static Score daysOnSteroid(List<@Nullable LocalDate> begun, LocalDate on) {
        List<Input> inputs = new ArrayList<>();
        BigDecimal longest = BigDecimal.ZERO;
        for (LocalDate first : begun) {
            inputs.add(date("steroid_from", first, on));
            longest = first == null ? longest : longest.max(days(first, on));
        }
        if (begun.isEmpty()) {
            inputs.add(Input.text("steroid_from", "NONE"));
        }
        if (inputs.stream().allMatch(Input::known)) {
            return Score.of(STEROID, longest, inputs);
        }
        return Score.between(STEROID, longest.signum() == 0 ? null : longest, null, inputs);
    }

    private static Input date(String name, @Nullable LocalDate date, LocalDate on) {
        if (date != null && date.isAfter(on)) {
            throw Input.refused(name, date, "a date not after " + on);
        }
        return Input.text(name, date == null ? null : date.toString());
    }

    private static BigDecimal days(LocalDate from, LocalDate on) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, on));
    }
}
