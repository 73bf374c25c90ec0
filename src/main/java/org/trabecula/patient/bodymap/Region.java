package org.trabecula.patient.bodymap;

import org.jspecify.annotations.Nullable;

/**
 * One region of one view of the drawing, with the point where its marker stands, in units of the drawing.
 *
 * @param covered whether another bone hides it in this view, so that it gets no marker there
 */
record Region(SiteKey site, String view, int x, int y, boolean covered) {

    /** Returns the x of the body's midline in its view, of which each is so wide; {@code null} in the strip, which has none. */
    @Nullable
    Double midline(double viewWidth) {
        return switch (view) {
            case "FRONT" -> viewWidth * 0.5;
            case "BACK" -> viewWidth * 1.5;
            default -> null;
        };
    }

    boolean onMidline() {
        return "MIDLINE".equals(site.side());
    }
}
