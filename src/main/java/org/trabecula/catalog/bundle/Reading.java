package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Problem;
import org.trabecula.shared.yaml.Mistakes;
import org.trabecula.shared.yaml.Position;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlList;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlReader;
import org.trabecula.shared.yaml.YamlScalar;

/**
 * The reading of one set of files: what is wrong so far, and where in the files each part of the model stands, so that a
 * problem that {@code planning} finds in the model can be shown at its place.
 */
final class Reading {

    private final Bundle bundle;
    private final Mistakes mistakes = new Mistakes();
    private final Map<List<String>, YamlNode> places = new HashMap<>();

    Reading(Bundle bundle) {
        this.bundle = bundle;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** Reads a file that must be there. */
    @Nullable
    YamlNode file(String path) {
        String text = bundle.files().get(path);
        if (text == null) {
            mistakes.add(new Position(path, 1, 1), "no such file", "the file " + path + " in the bundle");
            return null;
        }
        return YamlReader.read(path, text, mistakes);
    }

    /** Reads a file that is a list of entries. */
    List<YamlFields> entries(String path, String what) {
        YamlNode root = file(path);
        if (root == null) {
            return List.of();
        }
        if (!(root instanceof YamlList list)) {
            mistakes.add(root.at(), root.found(), "a list, each line of it " + what);
            return List.of();
        }
        return entries(list.items(), what);
    }

    List<YamlFields> entries(List<YamlNode> items, String what) {
        List<YamlFields> entries = new ArrayList<>();
        items.forEach(item -> entries.add(YamlFields.of(item, what, mistakes)));
        return entries;
    }

    /** Remembers where a part of the model stands. */
    void place(@Nullable YamlNode node, Object... path) {
        if (node != null) {
            places.put(strings(path), node);
        }
    }

    /** Notes problems of the model at their places in the files. */
    void note(List<Problem> problems) {
        problems.forEach(problem -> mistakes.add(placeOf(problem), PlainWords.of(problem.message())));
    }

    /** Returns where a problem of the model stands: its own place, or the nearest part around it. */
    private Position placeOf(Problem problem) {
        for (int length = problem.path().size(); length > 0; length--) {
            YamlNode node = places.get(problem.path().subList(0, length));
            if (node instanceof YamlScalar scalar && problem.line() > 0) {
                return scalar.at(offset(scalar.text(), problem.line(), problem.column()));
            }
            if (node != null) {
                return node.at();
            }
        }
        return new Position(problem.path().isEmpty() ? "bundle" : problem.path().get(0), 1, 1);
    }

    /** Returns where the fact with this key stands. */
    Position placeOfFact(String key) {
        return places.entrySet().stream()
                .filter(place ->
                        place.getKey().size() == 2 && place.getKey().get(0).equals("facts"))
                .map(Map.Entry::getValue)
                .filter(node ->
                        node instanceof YamlScalar scalar && scalar.text().equals(key))
                .findFirst()
                .map(YamlNode::at)
                .orElse(new Position("facts.yaml", 1, 1));
    }

    /** Returns the place of a problem inside a criterion. */
    static Position placeIn(YamlScalar criterion, int line, int column) {
        return line > 0 ? criterion.at(offset(criterion.text(), line, column)) : criterion.at();
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + Math.max(0, column - 1);
    }

    private static List<String> strings(Object... path) {
        List<String> strings = new ArrayList<>();
        for (Object part : path) {
            strings.add(part.toString());
        }
        return strings;
    }
}
