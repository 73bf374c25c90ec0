package org.trabecula.shared.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a score lies among its bands, with coordinates for {@code shared/marks :: band(band)}. The words stand beside it.
 *
 * @param label what the picture says, for those who do not see it
 * @param segments the bands from left to right
 * @param max text at the right end
 * @param mark path of the mark over the value; {@code null} if there is no value
 */
public record Band(
        String label,
        List<Segment> segments,
        String max,
        @Nullable String mark) {

    private static final double WIDTH = 219;
    private static final double GAP = 2;

    /** One band as drawn; {@code look} is {@code is-high}, {@code is-mid} or empty. */
    public record Segment(String x, String textX, String width, String from, boolean here, String look) {}

    /** One band: its lowest value and how bad it is. */
    public record Part(int from, String look) {}

    public Band {
        segments = List.copyOf(segments);
    }

    /** Returns the picture of a score from {@code min} to {@code max}; the first part begins at {@code min}. */
    public static Band of(String label, int min, int max, List<Part> parts, @Nullable Integer value) {
        double unit = WIDTH / (max - min + 1);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int next = i + 1 < parts.size() ? parts.get(i + 1).from() : max + 1;
            boolean here = value != null && value >= part.from() && value < next;
            double x = 0.5 + (part.from() - min) * unit;
            segments.add(new Segment(
                    number(x),
                    number(x + 0.5),
                    number((next - part.from()) * unit - GAP),
                    Integer.toString(part.from()),
                    here,
                    part.look()));
        }
        String mark = value == null ? null : "M" + number(0.5 + (value - min + 0.5) * unit) + " 8l-4.5-7h9z";
        return new Band(label, segments, Integer.toString(max), mark);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
