package org.trabecula.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clinical dates: shown as {@code 14-Jul-1945}, read as that, as {@code 14.7.1945} or as {@code 1945-07-14}.
 * Slashes are refused, since 9/3 is two different days in two countries.
 */
public final class Dates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\\d{4})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private Dates() {}

    /** Returns the date as it is shown everywhere, like {@code 14-Jul-1945}. */
    public static String format(LocalDate date) {
        return DATE.format(date);
    }

    /** Returns the time of day in hours and minutes, like {@code 14:02}. */
    public static String format(LocalTime time) {
        return TIME.format(time);
    }

    /** Returns date and time, like {@code 14-Jul-1945 14:02}. */
    public static String format(LocalDateTime moment) {
        return DATE.format(moment) + " " + TIME.format(moment);
    }

    /** Returns completed years between two days: an age. */
    public static int years(LocalDate from, LocalDate to) {
        return Period.between(from, to).getYears();
    }

    /**
     * Reads a typed date.
     *
     * @throws UnreadableDate if it is none of the three forms, or no day of the calendar
     */
    public static LocalDate parse(String typed) {
        String text = typed.strip();
        if (text.indexOf('/') >= 0) {
            throw new UnreadableDate(UnreadableDate.Reason.SLASHES);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Integer month = MONTHS.get(named.group(2).toLowerCase(Locale.ROOT));
            if (month == null) {
                throw new UnreadableDate(UnreadableDate.Reason.FORM);
            }
            return day(named.group(3), month, named.group(1));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        throw new UnreadableDate(UnreadableDate.Reason.FORM);
    }

    private static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new UnreadableDate(UnreadableDate.Reason.NO_SUCH_DAY);
        }
    }
}
