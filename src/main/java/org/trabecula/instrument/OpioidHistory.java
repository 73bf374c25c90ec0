package org.trabecula.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the dates and doses of the opioids on the medicine list say: tolerance, and a recent start or change. The day comes in from outside.
 * Source: own decision after the label of transmucosal fentanyl (a week round the clock); the label lists doses for each medicine, the fact counts 60
 * mg morphine equivalent and is the stricter of the two for oxycodone and hydromorphone.
 */
public final class OpioidHistory {
    static final Instrument TOLERANT = Instrument.code("opioid_tolerant", Citation.CDC2022, "medicines");
    static final Instrument RECENT = Instrument.code("recent_opioid_start", Citation.DESIGN, "medicines");

    private static final int WEEK = 7;
    private static final BigDecimal TOLERANT_FROM = BigDecimal.valueOf(60);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private OpioidHistory() {}

    /**
     * One row of the medicine list, ended ones included.
     *
     * @param dose how it is or was taken
     * @param from first day; {@code null}: not known
     * @param to first day on which it is no longer taken; {@code null}: it is still taken
     */
    public record Course(
            OpioidDose dose,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** Returns whether it was taken on a day; {@code null}: its beginning is not known. */
        @Nullable
        Boolean takenOn(LocalDate day) {
            if (to != null && !to.isAfter(day)) {
                return false;
            }
            return from == null ? null : !from.isAfter(day);
        }

        boolean regular() {
            return !dose.asNeeded();
        }

        boolean changesWithin(LocalDate first, LocalDate last) {
            return from == null || within(from, first, last) || (to != null && within(to, first, last));
        }

        private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * Returns whether regular opioids gave at least 60 mg morphine equivalent on each of the last seven days and today, without tramadol, codeine,
     * tapentadol, buprenorphine and fentanyl other than patches.
     */
    public static Finding<Boolean> tolerant(List<Course> courses, LocalDate on) {
        List<Course> counted = courses.stream()
                .filter(course -> course.regular() && counts(course.dose().opioid()))
                .toList();
        boolean surely = true;
        boolean perhaps = true;
        for (LocalDate day = on.minusDays(WEEK); !day.isAfter(on); day = day.plusDays(1)) {
            Total total = Total.of(counted, day);
            surely &= total.sure.compareTo(TOLERANT_FROM) >= 0;
            perhaps &= total.open || total.most.compareTo(TOLERANT_FROM) >= 0;
        }
        return surely == perhaps ? known(TOLERANT, surely, courses) : unknown(TOLERANT, courses);
    }

    /** An unlisted opioid might be one that counts. */
    private static boolean counts(Opioid opioid) {
        return opioid.countsForTolerance() || opioid == Opioid.UNLISTED;
    }

    /**
     * Returns whether, within the last 7 days, an opioid was started (any, also one replacing another) or the regular total changed by 25 % or more from
     * one day to the next or over the whole week.
     */
    public static Finding<Boolean> startedOrChanged(List<Course> courses, LocalDate on) {
        LocalDate first = on.minusDays(WEEK);
        if (courses.stream().anyMatch(course -> started(course, courses, first, on))) {
            return known(RECENT, true, courses);
        }
        List<Course> changing = courses.stream()
                .filter(course -> course.changesWithin(first, on))
                .toList();
        List<Course> regular = courses.stream().filter(Course::regular).toList();
        boolean steady = changing.stream().noneMatch(Course::regular);
        boolean dated = changing.stream().noneMatch(course -> course.from() == null && openOn(course, first, on));
        if (steady && dated) {
            return known(RECENT, false, courses);
        }
        Total before = Total.of(regular, first.minusDays(1));
        Total start = before;
        for (LocalDate day = first; !day.isAfter(on); day = day.plusDays(1)) {
            Total now = Total.of(regular, day);
            if (now.uncertain() || before.uncertain()) {
                return unknown(RECENT, courses);
            }
            if (differs(before, now) || differs(start, now)) {
                return known(RECENT, true, courses);
            }
            before = now;
        }
        return dated ? known(RECENT, false, courses) : unknown(RECENT, courses);
    }

    private static boolean openOn(Course course, LocalDate first, LocalDate on) {
        return course.takenOn(first) == null || course.takenOn(on) == null;
    }

    private static boolean started(Course course, List<Course> all, LocalDate first, LocalDate on) {
        LocalDate from = course.from();
        if (from == null || from.isBefore(first) || from.isAfter(on)) {
            return false;
        }
        LocalDate eve = from.minusDays(1);
        return all.stream()
                .filter(other -> other.dose().opioid() == course.dose().opioid())
                .allMatch(other -> Boolean.FALSE.equals(other.takenOn(eve)));
    }

    private static boolean differs(Total before, Total now) {
        BigDecimal step = now.sure.subtract(before.sure).abs();
        return step.signum() > 0 && step.compareTo(before.sure.multiply(QUARTER)) >= 0;
    }

    private static Finding<Boolean> known(Instrument instrument, boolean value, List<Course> courses) {
        return new Finding<>(instrument, value, inputs(courses), List.of(), Set.of());
    }

    private static Finding<Boolean> unknown(Instrument instrument, List<Course> courses) {
        return new Finding<>(instrument, null, inputs(courses), List.of("medicines"), Set.of());
    }

    private static List<Input> inputs(List<Course> courses) {
        List<Input> inputs = new ArrayList<>();
        for (Course course : courses) {
            BigDecimal perDay = course.dose().equivalentPerDay();
            String since = course.from() == null ? "?" : course.from().toString();
            inputs.add(Input.text(
                    "medicine." + course.dose().opioid(),
                    (perDay == null ? "?" : Input.plain(perDay)) + " since " + since));
        }
        return inputs;
    }

    /** Total of one day: what is sure, the most it can be, and whether a dose has no number at all. */
    private static final class Total {
        private BigDecimal sure = BigDecimal.ZERO;
        private BigDecimal most = BigDecimal.ZERO;
        private boolean open;

        static Total of(List<Course> courses, LocalDate day) {
            Total total = new Total();
            courses.forEach(course -> total.add(course, course.takenOn(day)));
            return total;
        }

        boolean uncertain() {
            return open || sure.compareTo(most) != 0;
        }

        private void add(Course course, @Nullable Boolean taken) {
            if (Boolean.FALSE.equals(taken)) {
                return;
            }
            BigDecimal perDay = course.dose().equivalentPerDay();
            if (perDay == null) {
                open = true;
                return;
            }
            most = most.add(perDay);
            if (taken != null) {
                sure = sure.add(perDay);
            }
        }
    }
}
