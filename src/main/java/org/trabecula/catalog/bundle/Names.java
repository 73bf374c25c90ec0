package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.yaml.Mistakes;
import org.trabecula.shared.yaml.Position;
import org.trabecula.shared.yaml.Suggestions;
import org.trabecula.shared.yaml.YamlScalar;

/** The names that a bundle defines and those that it uses; each is defined once, and each that is used is defined. */
final class Names {

    /** What a name may stand for; the word is the one of the messages. */
    enum Kind {
        THERAPY("therapy"),
        GROUP("group"),
        DOMAIN("domain"),
        RULE("rule"),
        MEDICINE("medicine"),
        SYNONYM("name of a medicine"),
        CLASS("class of medicines"),
        REASONS("shared list of contraindications (each with a reason)"),
        ADVICE("shared list of cautions (each with an advice)"),
        CITATION("citation"),
        FACT("fact"),
        PRIORITY("priority"),
        PRIORITY_CODE("code of the fact \"priorities\"");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private record Use(Set<Kind> kinds, YamlScalar name) {}

    private final Mistakes mistakes;
    private final Map<Kind, Map<String, Position>> defined = new LinkedHashMap<>();
    private final Map<String, Position> folded = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    Names(Mistakes mistakes) {
        this.mistakes = mistakes;
        for (Kind kind : Kind.values()) {
            defined.put(kind, new LinkedHashMap<>());
        }
    }

    /** Notes a definition; a second one of the same name, letter case aside, is a mistake. */
    void define(Kind kind, @Nullable YamlScalar name) {
        if (name != null) {
            define(kind, name.text(), name.at());
        }
    }

    void define(Kind kind, String name, Position at) {
        Position earlier = folded.get(kind + " " + fold(name));
        if (earlier != null) {
            mistakes.add(
                    at,
                    "the " + kind.word + " \"" + name + "\" a second time",
                    "each once (first at " + earlier.file() + ":" + earlier.line() + ")");
        } else {
            folded.put(kind + " " + fold(name), at);
            of(kind).put(name, at);
        }
    }

    /** Defines names that need no place: those of the dictionary, or of a group, which several therapies name. */
    void defineAll(Kind kind, Collection<String> names) {
        names.forEach(name -> of(kind).putIfAbsent(name, new Position("dictionary", 1, 1)));
    }

    void use(@Nullable YamlScalar name, Kind... kinds) {
        if (name != null) {
            uses.add(new Use(Set.of(kinds), name));
        }
    }

    void useAll(Collection<YamlScalar> names, Kind... kinds) {
        names.forEach(name -> use(name, kinds));
    }

    /** Notes every use of a name that nothing defines. */
    void check() {
        for (Use use : uses) {
            Set<String> allowed = new LinkedHashSet<>();
            List<String> words = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                if (use.kinds().contains(kind)) {
                    allowed.addAll(of(kind).keySet());
                    words.add(kind.word);
                }
            }
            if (!allowed.contains(use.name().text())) {
                String near = Suggestions.nearest(use.name().text(), allowed)
                        .map(name -> " (did you mean \"" + name + "\"?)")
                        .orElse("");
                mistakes.add(
                        use.name().at(),
                        use.name().found() + ", which is no " + String.join(" and no ", words),
                        "the name of a " + String.join(" or ", words) + " that exists" + near);
            }
        }
    }

    private Map<String, Position> of(Kind kind) {
        return defined.computeIfAbsent(kind, missing -> new LinkedHashMap<>());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
