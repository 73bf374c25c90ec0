package org.trabecula.patient.bodymap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Draws the body map and the spine strip with what is recorded painted into them. */
@Component
public class BodyMap {

    private final Drawing map = new Drawing(read("bodymap.svg"), "bodymap");
    private final Drawing spine = new Drawing(read("bodymap-spine.svg"), "bodymap-spine");

    /** Both drawings as SVG, safe to stand in a page as they are. */
    public record Painted(String map, String spine) {}

    /** Returns the drawings with these states, by site key. */
    public Painted paint(Map<String, SiteState> states) {
        return new Painted(map.paint(states), spine.paint(states));
    }

    /** Returns the key of every region that can be painted. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        map.regions().forEach(region -> keys.add(region.site().text()));
        spine.regions().forEach(region -> keys.add(region.site().text()));
        return keys;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("templates/patient/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
