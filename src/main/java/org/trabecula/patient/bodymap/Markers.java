package org.trabecula.patient.bodymap;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the markers of one drawing. A marker that would cover another moves outward, up or down, with a line to its place;
 * never over the midline, since a marker on the wrong side of the body is worse than two that touch.
 */
final class Markers {

    private static final double STEP = 80;
    private static final double HALF = 37;

    /** Between the scales of a wide and of a narrow frame (bodymap.css), which the server does not know. */
    private static final double SCALE = 1.35;

    private static final double[][] TRIES = {
        {0, 0},
        {0.6, 0},
        {0, 0.6},
        {0, -0.6},
        {0.6, 0.6},
        {0.6, -0.6},
        {0, 1.1},
        {0, -1.1},
        {1.2, 0},
        {0.6, 1.1},
        {0.6, -1.1},
        {1.2, 1},
        {1.2, -1},
        {2.4, 0},
        {0, 2},
        {0, -2},
        {2.4, 1},
        {2.4, -1}
    };

    private final double viewWidth;
    private final List<double[]> taken = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    Markers(double viewWidth) {
        this.viewWidth = viewWidth;
    }

    void add(Region region, SiteState state) {
        if (state.shapes() == 0 || region.covered()) {
            return;
        }
        Double midline = region.midline(viewWidth);
        int outward = region.onMidline() || midline == null || region.x() >= midline ? 1 : -1;
        double[] place = free(region, midline, outward, state.shapes());
        if (place[0] != region.x() || place[1] != region.y()) {
            out.append("<path class=\"bm-leader\" d=\"M%d %dL%s %s\"/>"
                    .formatted(region.x(), region.y(), round(place[0]), round(place[1])));
        }
        out.append("<g class=\"bm-marker\" transform=\"translate(%s %s)\"><g class=\"bm-marker-in\">"
                .formatted(round(place[0]), round(place[1])));
        int at = 0;
        if (state.lesion() != null) {
            out.append("<use href=\"#bm-m-%s\" transform=\"translate(%d)\"/>"
                    .formatted(state.lesion().css(), at));
            at += outward * (int) STEP;
        }
        if (state.pain()) {
            out.append(
                    "<g class=\"%s\" transform=\"translate(%d)\"><circle class=\"bm-pain-disc\" r=\"34\"/><text class=\"bm-pain-text\" y=\"16\">%s</text></g>"
                            .formatted(state.painClass(), at, state.worst() == null ? "?" : state.worst()));
            at += outward * (int) STEP;
        }
        if (state.radiotherapy()) {
            out.append("<use href=\"#bm-m-rt\" transform=\"translate(%d)\"/>".formatted(at));
        }
        out.append("</g></g>");
    }

    private double[] free(Region region, @org.jspecify.annotations.Nullable Double midline, int outward, int shapes) {
        double half = HALF * SCALE;
        double step = STEP * SCALE;
        double reach = midline == null ? Double.POSITIVE_INFINITY : viewWidth / 2;
        double mid = midline == null ? 0 : midline;
        for (int turn = 0; turn < (region.onMidline() ? 2 : 1); turn++) {
            for (int i = 0; i < TRIES.length; i++) {
                double x = region.x() + (turn == 0 ? outward : -outward) * TRIES[i][0] * step;
                double y = region.y() + TRIES[i][1] * step;
                double[] box = box(x, y, outward, shapes, half, step);
                boolean outside = i > 0 && (y < half || box[0] < mid - reach || box[2] > mid + reach);
                if (!outside && taken.stream().noneMatch(other -> overlap(box, other))) {
                    taken.add(box);
                    return new double[] {x, y};
                }
            }
        }
        taken.add(box(region.x(), region.y(), outward, shapes, half, step));
        return new double[] {region.x(), region.y()};
    }

    private static double[] box(double x, double y, int outward, int shapes, double half, double step) {
        double end = x + outward * step * (shapes - 1);
        return new double[] {Math.min(x, end) - half, y - half, Math.max(x, end) + half, y + half};
    }

    private static boolean overlap(double[] box, double[] other) {
        return box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1];
    }

    private static long round(double number) {
        return Math.round(number);
    }

    /** Returns the shapes, to stand in the drawing's last group. */
    String svg() {
        return out.toString();
    }
}
