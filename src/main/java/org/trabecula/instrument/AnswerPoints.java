package org.trabecula.instrument;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The points that an instrument gives each answer of an item, where the answers are codes; of numbers the answer is its own points. */
public final class AnswerPoints {
    private static final Map<String, List<Item<?>>> BY_INSTRUMENT = Map.of(
            Sins.SINS.code(),
            List.of(
                    new Item<>("sins_location", Sins.Location.class),
                    new Item<>("sins_pain", Sins.Pain.class),
                    new Item<>("lesion_type", Sins.Bone.class),
                    new Item<>("sins_alignment", Sins.Alignment.class),
                    new Item<>("sins_collapse", Sins.Collapse.class),
                    new Item<>("sins_posterolateral", Sins.Posterolateral.class)),
            Mirels.MIRELS.code(),
            List.of(
                    new Item<>("mirels_site", Mirels.Site.class),
                    new Item<>("mirels_pain", Mirels.Pain.class),
                    new Item<>("lesion_type", Mirels.Matrix.class),
                    new Item<>("mirels_size", Mirels.Size.class)),
            ChildPugh.CHILD_PUGH.code(),
            List.of(
                    new Item<>("ascites", ChildPugh.Ascites.class),
                    new Item<>("encephalopathy", ChildPugh.Encephalopathy.class)));

    private record Item<E extends Enum<E> & Points>(String key, Class<E> answers) {
        Map<String, Integer> points() {
            Map<String, Integer> points = new LinkedHashMap<>();
            Arrays.stream(answers.getEnumConstants()).forEach(answer -> points.put(answer.name(), answer.points()));
            return points;
        }
    }

    private AnswerPoints() {}

    /** Returns the points by code, in the order of the instrument; empty where answers of this item have none of their own. */
    public static Map<String, Integer> of(Instrument instrument, String item) {
        return BY_INSTRUMENT.getOrDefault(instrument.code(), List.of()).stream()
                .filter(one -> one.key().equals(item))
                .findFirst()
                .map(Item::points)
                .orElse(Map.of());
    }
}
