package org.trabecula.patient.bodymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One SVG of the body map, cut at its regions once, so that painting is putting classes between pieces of text. What is
 * put in are names of states and numbers, never anything that was typed.
 */
final class Drawing {

    private static final Pattern REGION = Pattern.compile("<g (id=\"[^\"]+\" data-region=[^>]+)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("data-([a-z]+)=\"([^\"]*)\"");
    private static final Pattern WIDTH = Pattern.compile("data-view-width=\"(\\d+)\"");
    private static final String MARKERS = "<g class=\"bm-markers\"></g>";

    private final List<String> pieces = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final String tail;
    private final double viewWidth;

    Drawing(String svg, String id) {
        String text = svg.replaceFirst("<svg ", "<svg id=\"" + id + "\" aria-hidden=\"true\" focusable=\"false\" ")
                .replaceFirst("<title>[^<]*</title>", "");
        Matcher width = WIDTH.matcher(text);
        viewWidth = width.find() ? Double.parseDouble(width.group(1)) : 0;
        Matcher matcher = REGION.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(text.substring(from, matcher.start()) + "<g ");
            from = matcher.start(1);
            regions.add(region(matcher.group(1)));
        }
        tail = text.substring(from);
        if (regions.isEmpty() || !tail.contains(MARKERS)) {
            throw new IllegalStateException("the drawing of the body map has no regions or no place for markers");
        }
    }

    /** Returns the SVG with these states painted into it, by site key. */
    String paint(Map<String, SiteState> states) {
        StringBuilder out = new StringBuilder(tail.length() + pieces.size() * 600);
        Markers markers = new Markers(viewWidth);
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            SiteState state = state(region.site(), states);
            out.append(pieces.get(i));
            if (state != null && state.shapes() > 0) {
                out.append("class=\"").append(state.classes()).append("\" ");
                markers.add(region, state);
            }
        }
        return out.append(tail.replace(MARKERS, "<g class=\"bm-markers\">" + markers.svg() + "</g>"))
                .toString();
    }

    /** A soft place recorded in the middle is drawn on both of its halves. */
    private static @Nullable SiteState state(SiteKey site, Map<String, SiteState> states) {
        SiteState own = states.get(site.text());
        return own != null ? own : states.get(new SiteKey(site.region(), "MIDLINE", site.level(), site.part()).text());
    }

    List<Region> regions() {
        return List.copyOf(regions);
    }

    private static Region region(String attributes) {
        String region = "";
        String side = null;
        String level = null;
        String part = null;
        String view = "";
        int x = 0;
        int y = 0;
        boolean covered = false;
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            String value = matcher.group(2);
            switch (matcher.group(1)) {
                case "region" -> region = value;
                case "side" -> side = value;
                case "level" -> level = value;
                case "part" -> part = value;
                case "view" -> view = value;
                case "cx" -> x = Integer.parseInt(value);
                case "cy" -> y = Integer.parseInt(value);
                case "covered" -> covered = true;
                default -> {}
            }
        }
        return new Region(new SiteKey(region, side, level, part), view, x, y, covered);
    }
}
