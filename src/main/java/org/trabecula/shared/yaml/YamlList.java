package org.trabecula.shared.yaml;

import java.util.List;

/** A list of values. */
public record YamlList(Position at, List<YamlNode> items) implements YamlNode {

    @Override
    public String found() {
        return items.isEmpty() ? "an empty list" : "a list";
    }
}
