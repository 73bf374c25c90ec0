package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Clause;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads contraindications (each with a reason) and cautions (each with an advice), and the shared lists of them. */
final class ClauseReader {

    private final Reading reading;
    private final Names names;

    ClauseReader(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    /** Reads {@code therapies/_shared.yaml}. */
    Map<String, List<Clause>> shared(String path) {
        Map<String, List<Clause>> lists = new LinkedHashMap<>();
        YamlNode root = reading.file(path);
        if (root == null) {
            return lists;
        }
        YamlFields file = YamlFields.of(root, "the file of shared lists", reading.mistakes());
        file.required("shared", "the shared lists by name");
        YamlFields shared = file.fields("shared", "the shared lists");
        file.done();
        if (shared == null) {
            return lists;
        }
        for (String name : shared.names()) {
            List<YamlNode> items = shared.requiredList(name);
            boolean reasons = !items.isEmpty() && YamlFields.peek(items.get(0)).contains("reason");
            names.define(reasons ? Names.Kind.REASONS : Names.Kind.ADVICE, name, shared.keyAt(name));
            List<Clause> clauses = new ArrayList<>();
            for (YamlFields entry : reading.entries(items, "a clause")) {
                clauses.add(clause(entry, reasons ? "reason" : "advice", "shared", name, clauses.size()));
                entry.done();
            }
            lists.put(name, clauses);
        }
        return lists;
    }

    /** Reads the contraindications or cautions of a therapy. */
    List<Clause> of(YamlFields therapy, String key, String words, Object... path) {
        List<Clause> clauses = new ArrayList<>();
        for (YamlFields entry : reading.entries(therapy.list(key), "a clause")) {
            if (entry.has("include")) {
                YamlScalar name = entry.textNode("include");
                names.use(name, words.equals("reason") ? Names.Kind.REASONS : Names.Kind.ADVICE);
                clauses.add(Clause.include(name == null ? "" : name.text()));
            } else {
                clauses.add(clause(entry, words, append(path, clauses.size())));
            }
            entry.done();
        }
        return clauses;
    }

    private Clause clause(YamlFields entry, String words, Object... path) {
        YamlScalar when = criterion(entry, "when", path);
        YamlScalar cite = entry.textNodeOrNull("cite");
        names.use(cite, Names.Kind.CITATION);
        return Clause.of(text(when), entry.text(words), cite == null ? null : cite.text());
    }

    /** Reads a criterion that must be there, and remembers its place under the path of its entry. */
    @Nullable
    YamlScalar criterion(YamlFields entry, String key, Object... path) {
        YamlScalar when = entry.textNode(key);
        reading.place(when, append(path, key));
        return when;
    }

    /** The text of a criterion; of a missing one, which is noted already, one that is always met. */
    static String text(@Nullable YamlScalar criterion) {
        return criterion == null ? "true" : criterion.text();
    }

    static Object[] append(Object[] path, Object last) {
        Object[] longer = java.util.Arrays.copyOf(path, path.length + 1);
        longer[path.length] = last;
        return longer;
    }
}
