package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Lists of numbers in a bundle. */
final class Numbers {

    private static final int MOST_DAYS = 3660;

    private Numbers() {}

    /** Returns the days of a list, each a whole number from 0 to ten years, rising; none if the list is missing. */
    static List<Integer> days(Reading reading, YamlFields entry, String key) {
        List<Integer> days = new ArrayList<>();
        for (YamlNode node : entry.list(key)) {
            Integer day = day(node);
            if (day == null || !days.isEmpty() && day <= days.get(days.size() - 1)) {
                reading.mistakes()
                        .add(
                                node.at(),
                                node.found(),
                                "a whole number of days from 0 to " + MOST_DAYS + ", rising in the list");
            } else {
                days.add(day);
            }
        }
        return days;
    }

    private static @org.jspecify.annotations.Nullable Integer day(YamlNode node) {
        if (node instanceof YamlScalar scalar
                && scalar.kind() == YamlScalar.Kind.WHOLE_NUMBER
                && scalar.text().matches("[0-9]{1,4}")) {
            int day = Integer.parseInt(scalar.text());
            return day <= MOST_DAYS ? day : null;
        }
        return null;
    }
}
