package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.planning.Interaction;
import org.trabecula.planning.Medicine;
import org.trabecula.planning.Severity;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code medicines.yaml} and {@code interactions.yaml}. */
final class MedicineReader {

    private final Reading reading;
    private final Names names;

    MedicineReader(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    List<Medicine> medicines(String path) {
        List<Medicine> medicines = new ArrayList<>();
        Names labels = new Names(reading.mistakes());
        for (YamlFields entry : reading.entries(path, "a medicine")) {
            YamlScalar name = entry.textNode("name");
            reading.place(name, "medicines", medicines.size());
            names.defineAll(Names.Kind.MEDICINE, name == null ? List.of() : List.of(name.text()));
            // a synonym that stands for two medicines would be checked as the wrong one
            labels.define(Names.Kind.SYNONYM, name);
            entry.requiredList("classes");
            List<YamlScalar> classes = entry.texts("classes");
            names.useAll(classes, Names.Kind.CLASS);
            List<YamlScalar> synonyms = entry.texts("synonyms");
            synonyms.forEach(synonym -> labels.define(Names.Kind.SYNONYM, synonym));
            List<YamlScalar> ingredients = entry.texts("ingredients");
            names.useAll(ingredients, Names.Kind.MEDICINE);
            medicines.add(new Medicine(
                    name == null ? "" : name.text(),
                    texts(classes),
                    texts(synonyms),
                    texts(ingredients),
                    entry.textOrNull("rxnorm")));
            entry.done();
        }
        return medicines;
    }

    List<Interaction> interactions(String path) {
        List<Interaction> interactions = new ArrayList<>();
        for (YamlFields entry : reading.entries(path, "an interaction")) {
            int index = interactions.size();
            reading.place(entry.required("a", "a medicine, a class, or a list of them"), "interactions", index);
            boolean therapy = entry.wordOrNull("a_kind", List.of("therapy")) != null;
            List<YamlScalar> a = entry.textOrTexts("a");
            List<YamlScalar> b = entry.textOrTexts("b");
            if (therapy) {
                names.useAll(a, Names.Kind.THERAPY);
            } else {
                names.useAll(a, Names.Kind.MEDICINE, Names.Kind.CLASS);
            }
            names.useAll(b, Names.Kind.MEDICINE, Names.Kind.CLASS);
            YamlScalar when = entry.textNodeOrNull("when");
            reading.place(when, "interactions", index, "when");
            if (a.isEmpty() || b.isEmpty() && when == null) {
                reading.mistakes()
                        .add(
                                entry.at(),
                                "an interaction with one side",
                                "two sides, or \"b: []\" together with \"when\"");
            }
            interactions.add(new Interaction(
                    texts(a),
                    therapy,
                    texts(b),
                    when == null ? null : when.text(),
                    entry.code("severity", Severity.class),
                    entry.text("why"),
                    entry.text("what_to_do")));
            entry.done();
        }
        return interactions;
    }

    private static List<String> texts(List<YamlScalar> scalars) {
        return scalars.stream().map(YamlScalar::text).toList();
    }
}
