package org.trabecula.shared.text;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Dates and numbers for templates, as {@code ${@text.date(…)}}; instants are shown in the zone of the clock. */
@Component("text")
public class Text {

    private final Clock clock;

    Text(Clock clock) {
        this.clock = clock;
    }

    /** Returns like {@code 14-Jul-1945}. */
    public String date(LocalDate date) {
        return Dates.format(date);
    }

    /** Returns the day of the instant in our zone, like {@code 14-Jul-1945}. */
    public String date(Instant instant) {
        return Dates.format(day(instant));
    }

    /** Returns the time of day of the instant in our zone, like {@code 14:02}. */
    public String time(Instant instant) {
        return Dates.format(LocalTime.ofInstant(instant, clock.getZone()));
    }

    /** Returns date and time of the instant in our zone, like {@code 14-Jul-1945 14:02}. */
    public String moment(Instant instant) {
        return Dates.format(LocalDateTime.ofInstant(instant, clock.getZone()));
    }

    /** Returns the day of the instant in our zone. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** Returns the days from one day to another: an age. */
    public long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Returns completed years up to today. */
    public int age(LocalDate born) {
        return Dates.years(born, LocalDate.now(clock));
    }

    /** Returns the number without trailing zeros, with commas from 1,000. */
    public String number(Number number) {
        return Numbers.format(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()));
    }
}
