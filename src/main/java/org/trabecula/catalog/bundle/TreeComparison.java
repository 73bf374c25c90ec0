package org.trabecula.catalog.bundle;

import org.trabecula.shared.yaml.Mistakes;
import org.trabecula.shared.yaml.YamlList;
import org.trabecula.shared.yaml.YamlMap;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Finds where a file says something else than the release's; comments and layout do not count. */
final class TreeComparison {

    private final Mistakes mistakes;

    TreeComparison(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void compare(YamlNode own, YamlNode other) {
        if (own instanceof YamlMap a && other instanceof YamlMap b) {
            a.entries().forEach((key, entry) -> {
                YamlMap.Entry same = b.entries().get(key);
                if (same == null) {
                    mistakes.add(b.at(), "no \"" + key + "\"", "it, as in this release");
                } else {
                    compare(entry.value(), same.value());
                }
            });
            b.entries().forEach((key, entry) -> {
                if (!a.entries().containsKey(key)) {
                    mistakes.add(entry.keyAt(), "\"" + key + "\"", "nothing beside what stands in this release");
                }
            });
        } else if (own instanceof YamlList a
                && other instanceof YamlList b
                && a.items().size() == b.items().size()) {
            for (int index = 0; index < a.items().size(); index++) {
                compare(a.items().get(index), b.items().get(index));
            }
        } else if (!(own instanceof YamlScalar a
                && other instanceof YamlScalar b
                && a.text().equals(b.text()))) {
            mistakes.add(other.at(), other.found(), own.found() + ", as in this release");
        }
    }
}
