package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /**
     * Time in which a medicine was taken.
     *
     * @param from first day; {@code null}: not known
     * @param to first day on which it is no longer taken; {@code null}: it is still taken
     */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean includes(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }

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
     * Returns the days since the current systemic steroid began, changes of dose without a gap counted as one course; 0 when none is current.
     *
     * @param steroids periods of all systemic steroids, ended ones included; {@code null}: the medicine list was not given
     */
    public static Score daysOnSteroid(@Nullable List<Period> steroids, LocalDate on) {
        if (steroids == null) {
            return Score.unknown(STEROID, List.of(Input.text("medicines", null)));
        }
        LocalDate start = on.plusDays(1);
        boolean current = false;
        boolean unknown = false;
        boolean earlier = true;
        while (earlier) {
            earlier = false;
            for (Period period : steroids) {
                boolean reaches = current ? period.includes(start.minusDays(1)) : period.includes(on);
                LocalDate from = period.from();
                if (reaches && from == null) {
                    unknown = true;
                } else if (reaches && from != null && from.isBefore(start)) {
                    start = from;
                    current = true;
                    earlier = true;
                }
            }
        }
        BigDecimal days = current ? days(start, on) : BigDecimal.ZERO;
        List<Input> inputs = List.of(Input.text("steroid_from", unknown ? null : current ? start.toString() : "NONE"));
        return unknown ? Score.between(STEROID, current ? days : null, null, inputs) : Score.of(STEROID, days, inputs);
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
