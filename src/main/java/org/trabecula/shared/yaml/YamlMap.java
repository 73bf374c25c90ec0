package org.trabecula.shared.yaml;

import java.util.Map;

/** Named values, in the order of the file. */
public record YamlMap(Position at, Map<String, Entry> entries) implements YamlNode {

    /** One named value, and where its name stands. */
    public record Entry(Position keyAt, YamlNode value) {}

    @Override
    public String found() {
        return entries.isEmpty() ? "an empty entry" : "an entry with " + String.join(", ", entries.keySet());
    }
}
