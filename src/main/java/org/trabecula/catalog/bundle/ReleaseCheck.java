package org.trabecula.catalog.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trabecula.planning.Fact;
import org.trabecula.shared.yaml.Mistakes;
import org.trabecula.shared.yaml.Position;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlReader;

/**
 * A bundle may carry the dictionary and the form of the release that it was exported from. If they differ from those of this
 * release, its criteria may mean something else here: it is refused, naming the keys.
 */
final class ReleaseCheck {

    private final Release release;
    private final Reading reading;

    ReleaseCheck(Release release, Reading reading) {
        this.release = release;
        this.reading = reading;
    }

    void check(Bundle bundle) {
        if (bundle.files().containsKey("facts.yaml") || bundle.files().containsKey("items.yaml")) {
            facts(bundle);
        }
        String form = bundle.files().get("form.yaml");
        if (form != null && !form.equals(release.files().files().get("form.yaml"))) {
            YamlNode root = YamlReader.read("form.yaml", form, reading.mistakes());
            YamlNode own =
                    YamlReader.read("form.yaml", release.files().files().getOrDefault("form.yaml", ""), new Mistakes());
            if (root != null && own != null) {
                new TreeComparison(reading.mistakes()).compare(own, root);
            }
        }
    }

    private void facts(Bundle bundle) {
        Map<String, String> files = new LinkedHashMap<>(release.files().files());
        bundle.files().forEach((path, text) -> {
            if (path.equals("facts.yaml") || path.equals("items.yaml")) {
                files.put(path, text);
            }
        });
        Reading theirs = new Reading(new Bundle(files));
        Map<String, Fact> given = new LinkedHashMap<>();
        new FactReader(theirs).read().forEach(fact -> given.put(fact.key(), fact));
        theirs.mistakes().sorted().forEach(mistake -> reading.mistakes().add(mistake.at(), mistake.message()));
        for (Fact own : release.dictionary().facts()) {
            String file = own.item() ? "items.yaml" : "facts.yaml";
            Fact other = given.remove(own.key());
            if (other == null) {
                reading.mistakes().add(new Position(file, 1, 1), "no \"" + own.key() + "\"", "it, as in this release");
            } else if (!other.equals(own)) {
                reading.mistakes()
                        .add(theirs.placeOfFact(own.key()), "another \"" + own.key() + "\"", "it as in this release");
            }
        }
        given.keySet()
                .forEach(key -> reading.mistakes()
                        .add(theirs.placeOfFact(key), "\"" + key + "\"", "no facts beside those of this release"));
    }
}
