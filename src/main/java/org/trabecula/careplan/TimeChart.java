package org.trabecula.careplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.text.Numbers;

/**
 * The drawing of a chart over time: all coordinates, in the units of its view box; the template only writes them down. The
 * axis of values is always the whole scale, so that two charts can be compared by eye. A line never crosses an unknown value
 * nor an interval without an assessment of more than {@value #LONGEST_INTERVAL} days: there it has a gap.
 */
record TimeChart(
        int width,
        int height,
        List<Grid> grid,
        List<Tick> ticks,
        List<Gap> gaps,
        @Nullable Double goalY,
        List<Mark> marks,
        List<Line> lines,
        List<Label> labels,
        double left,
        double right,
        double top,
        double bottom) {

    /** Longest interval between two assessments of a stable patient, in days (catalog, rule FU-12). */
    static final int LONGEST_INTERVAL = 84;

    /** A line of the value axis. */
    record Grid(double y, int value) {}

    /** The first of a month. */
    record Tick(double x, String label) {}

    /** A stretch without a value. */
    record Gap(double x, double width, double middle) {}

    /** Something that happened on a day. */
    record Mark(double x, double y, String label, double textX, boolean toTheLeft) {}

    /** One series: its paths and points; {@code second} is drawn dashed with squares. */
    record Line(boolean second, List<String> paths, List<Point> points) {}

    /** A value. */
    record Point(double x, double y) {}

    /** The last value of a series, in words. */
    record Label(double x, double y, String text, boolean second, boolean toTheLeft) {}

    /** What is drawn: days in order, one value for each or {@code null}. */
    record Series(String label, List<@Nullable Double> values) {}

    /** A day with a name, like "Plan 2". */
    record Event(LocalDate day, String label) {}

    /** Size and scale of a drawing. */
    record Frame(int width, int height, int max, int step, int left, int right) {
        static Frame wide(int max, int step) {
            return new Frame(1180, 290, max, step, 26, 92);
        }

        static Frame narrow(int max, int step) {
            return new Frame(358, 300, max, step, 26, 16);
        }
    }

    static TimeChart of(
            Frame frame, List<LocalDate> days, List<Series> series, @Nullable Double goal, List<Event> events) {
        return new Drawing(frame, days, events).chart(series, goal);
    }

    private static final class Drawing {

        private static final int ROWS = 3;
        private static final int ROW_HEIGHT = 18;

        private final Frame frame;
        private final List<LocalDate> days;
        private final List<Event> events;
        private final LocalDate first;
        private final double span;
        private final double top = 16 + ROWS * ROW_HEIGHT - 8;
        private final double bottom;

        Drawing(Frame frame, List<LocalDate> days, List<Event> events) {
            this.frame = frame;
            this.days = days;
            this.events = events;
            List<LocalDate> all = new ArrayList<>(days);
            events.forEach(event -> all.add(event.day()));
            LocalDate earliest = all.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
            LocalDate latest = all.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
            long length = Math.max(ChronoUnit.DAYS.between(earliest, latest), 28);
            long margin = Math.max(length / 25, 2);
            this.first = earliest.minusDays(margin);
            this.span = length + 2.0 * margin;
            this.bottom = frame.height() - 26.0;
        }

        TimeChart chart(List<Series> series, @Nullable Double goal) {
            List<Line> lines = new ArrayList<>();
            for (int index = 0; index < series.size(); index++) {
                lines.add(line(series.get(index), index > 0));
            }
            return new TimeChart(
                    frame.width(),
                    frame.height(),
                    grid(),
                    ticks(),
                    gaps(series),
                    goal == null ? null : y(goal),
                    marks(),
                    lines,
                    labels(series),
                    frame.left(),
                    end(),
                    top,
                    bottom);
        }

        private double end() {
            return frame.width() - (double) frame.right();
        }

        private double x(LocalDate day) {
            double share = ChronoUnit.DAYS.between(first, day) / span;
            return round(frame.left() + share * (end() - frame.left()));
        }

        private double y(double value) {
            return round(bottom - value / frame.max() * (bottom - top));
        }

        private static double round(double value) {
            return Math.round(value * 10) / 10.0;
        }

        private List<Grid> grid() {
            List<Grid> grid = new ArrayList<>();
            for (int value = 0; value <= frame.max(); value += frame.step()) {
                grid.add(new Grid(y(value), value));
            }
            return grid;
        }

        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            LocalDate last = first.plusDays((long) span);
            long months = ChronoUnit.MONTHS.between(first, last) + 1;
            int every = (int) Math.max(1, Math.ceil(months / (frame.width() > 600 ? 12.0 : 4.0)));
            int shown = 0;
            for (YearMonth month = YearMonth.from(first).plusMonths(1);
                    !month.atDay(1).isAfter(last);
                    month = month.plusMonths(every)) {
                String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                boolean withYear = shown++ == 0 || month.getMonthValue() <= every;
                ticks.add(new Tick(x(month.atDay(1)), withYear ? name + " " + month.getYear() : name));
            }
            return ticks;
        }

        private List<Gap> gaps(List<Series> series) {
            List<Gap> gaps = new ArrayList<>();
            Integer before = null;
            for (int index = 0; index < days.size(); index++) {
                if (!knownAt(series, index)) {
                    continue;
                }
                if (before != null && broken(series, before, index)) {
                    double from = x(days.get(before));
                    double to = x(days.get(index));
                    gaps.add(new Gap(from, round(to - from), round((from + to) / 2)));
                }
                before = index;
            }
            return gaps;
        }

        private static boolean knownAt(List<Series> series, int index) {
            return series.stream().anyMatch(one -> one.values().get(index) != null);
        }

        private boolean broken(List<Series> series, int from, int to) {
            boolean unknownBetween = to - from > 1;
            return unknownBetween || tooLong(from, to);
        }

        private boolean tooLong(int from, int to) {
            return ChronoUnit.DAYS.between(days.get(from), days.get(to)) > LONGEST_INTERVAL;
        }

        private Line line(Series series, boolean second) {
            List<String> paths = new ArrayList<>();
            List<Point> points = new ArrayList<>();
            StringBuilder path = new StringBuilder();
            int length = 0;
            int before = -1;
            for (int index = 0; index < days.size(); index++) {
                Double value = series.values().get(index);
                boolean gap = value == null || before >= 0 && tooLong(before, index);
                if (gap) {
                    keep(paths, path, length);
                    path.setLength(0);
                    length = 0;
                }
                if (value != null) {
                    Point point = new Point(x(days.get(index)), y(value));
                    points.add(point);
                    path.append(length++ == 0 ? "M" : "L")
                            .append(point.x())
                            .append(' ')
                            .append(point.y());
                    before = index;
                }
            }
            keep(paths, path, length);
            return new Line(second, paths, points);
        }

        private static void keep(List<String> paths, StringBuilder path, int length) {
            if (length > 1) {
                paths.add(path.toString());
            }
        }

        private List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            double[] taken = new double[ROWS];
            for (Event event : events) {
                double x = x(event.day());
                double length = 12 + event.label().length() * 6.5;
                int row = 0;
                while (row < ROWS - 1 && taken[row] > x) {
                    row++;
                }
                boolean toTheLeft = x + length > frame.width();
                taken[row] = x + length;
                marks.add(new Mark(
                        x, 8 + row * (double) ROW_HEIGHT, event.label(), toTheLeft ? x - 8 : x + 8, toTheLeft));
            }
            return marks;
        }

        /** Labels of the last values; two that would lie on each other are moved apart. */
        private List<Label> labels(List<Series> series) {
            List<Label> labels = new ArrayList<>();
            boolean narrow = frame.width() < 600;
            for (int index = 0; index < series.size(); index++) {
                List<@Nullable Double> values = series.get(index).values();
                for (int day = values.size() - 1; day >= 0; day--) {
                    Double value = values.get(day);
                    if (value != null) {
                        double x = x(days.get(day));
                        double y = y(value) + (narrow ? -10 : 4);
                        for (Label other : labels) {
                            if (Math.abs(other.y() - y) < 15) {
                                y = other.y() + (y < other.y() ? -15 : 15);
                            }
                        }
                        String text = series.get(index).label() + " " + Numbers.format(value, 1);
                        labels.add(new Label(narrow ? x : x + 12, round(y), text, index > 0, narrow));
                        break;
                    }
                }
            }
            return labels;
        }
    }
}
