package org.trabecula.catalog.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactType;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.InvalidFact;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlList;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code vignettes.yaml}, the cases with which a catalog is tried: their facts fit the dictionary, their names exist. */
final class VignetteReader {

    /** Members of {@code expect} whose values are lists of rules, lists of items, maps from items, and single words. */
    private static final Set<String> RULES = Set.of("alerts", "notAlerts", "cannotTell", "followUps");

    private static final Set<String> ITEMS =
            Set.of("recommend", "consider", "notMentioned", "mustNotRecommend", "current", "rankedBefore");
    private static final Set<String> BY_ITEM =
            Set.of("caution", "notProposed", "needsData", "alternative", "urgency", "dose");
    private static final Set<String> OTHERS = Set.of("missing", "firstUrgency", "firstUrgencyAtLeast", "notChecked");

    private final Reading reading;
    private final Names names;
    private final Dictionary dictionary;
    private final Set<String> ids = new LinkedHashSet<>();

    VignetteReader(Reading reading, Names names, Dictionary dictionary) {
        this.reading = reading;
        this.names = names;
        this.dictionary = dictionary;
    }

    void read(String path) {
        reading.entries(path, "a vignette").forEach(this::check);
    }

    private void check(YamlFields entry) {
        YamlScalar id = entry.textNode("id");
        if (id != null && !ids.add(id.text())) {
            reading.mistakes().add(id.at(), id.found() + " a second time", "each vignette once");
        }
        entry.text("why");
        FactSheet.Builder sheet = FactSheet.on(LocalDate.EPOCH, dictionary);
        facts(entry, "facts", Subject.PATIENT, sheet);
        Set<String> lesions = new LinkedHashSet<>();
        for (YamlFields lesion : reading.entries(entry.list("lesions"), "a lesion")) {
            YamlScalar name = lesion.textNode("id");
            if (name != null && !lesions.add(name.text())) {
                reading.mistakes().add(name.at(), name.found() + " a second time", "each lesion once");
            } else if (name != null) {
                sheet.lesion(name.text());
                facts(lesion, "facts", Subject.lesion(name.text()), sheet);
            }
            lesion.done();
        }
        entry.texts("medications");
        entry.texts("priorities");
        entry.required("expect", "what the proposal must hold");
        YamlFields expect = entry.fields("expect", "the expected result");
        if (expect != null) {
            expected(expect);
        }
        entry.done();
    }

    private void facts(YamlFields entry, String key, Subject subject, FactSheet.Builder sheet) {
        YamlFields facts = entry.fields(key, "the facts");
        if (facts == null) {
            return;
        }
        for (String name : facts.names()) {
            YamlNode node = facts.optional(name);
            Fact fact = dictionary.find(name);
            if (fact == null || fact.item() || fact.scope() == Scope.PAIN) {
                reading.mistakes().add(facts.keyAt(name), "\"" + name + "\"", "the key of a fact in facts.yaml");
            } else {
                put(sheet, subject, fact, node, facts);
            }
        }
    }

    private void put(FactSheet.Builder sheet, Subject subject, Fact fact, @Nullable YamlNode node, YamlFields facts) {
        FactValue value = node == null ? null : value(fact, node);
        try {
            sheet.put(subject, fact.key(), value == null ? FactValue.text("") : value);
        } catch (InvalidFact e) {
            reading.mistakes()
                    .add(
                            node == null ? facts.keyAt(fact.key()) : node.at(),
                            node == null ? "nothing" : node.found(),
                            fact.key() + ": " + e.expected());
        }
    }

    private @Nullable FactValue value(Fact fact, YamlNode node) {
        if (node instanceof YamlList list) {
            List<String> codes = new ArrayList<>();
            list.items().forEach(item -> codes.add(item instanceof YamlScalar scalar ? scalar.text() : ""));
            return FactValue.codes(codes);
        }
        if (!(node instanceof YamlScalar scalar)) {
            return null;
        }
        return switch (scalar.kind()) {
            case WHOLE_NUMBER, NUMBER -> FactValue.number(Double.parseDouble(scalar.text()));
            case FLAG -> FactValue.flag(scalar.text().equalsIgnoreCase("true"));
            case TEXT -> fact.type() == FactType.CODE ? FactValue.code(scalar.text()) : FactValue.text(scalar.text());
            case NOTHING -> null;
        };
    }

    private void expected(YamlFields expect) {
        RULES.forEach(key -> expect.texts(key).forEach(rule -> names.use(base(rule), Names.Kind.RULE)));
        for (String key : ITEMS) {
            expect.list(key).forEach(item -> items(item));
        }
        for (String key : BY_ITEM) {
            YamlFields fields = expect.fields(key, "values by item");
            if (fields != null) {
                for (String item : fields.names()) {
                    fields.optional(item);
                    names.use(
                            new YamlScalar(fields.keyAt(item), YamlScalar.Kind.TEXT, base(item), List.of()),
                            Names.Kind.THERAPY);
                }
            }
        }
        OTHERS.forEach(expect::optional);
        expect.done();
    }

    private void items(YamlNode node) {
        if (node instanceof YamlList pair) {
            pair.items().forEach(this::items);
        } else if (node instanceof YamlScalar scalar) {
            names.use(base(scalar), Names.Kind.THERAPY);
        }
    }

    private static YamlScalar base(YamlScalar name) {
        return new YamlScalar(name.at(), name.kind(), base(name.text()), name.lines());
    }

    /** The therapy of an item, the rule of a firing: what stands before {@code @L1}. */
    private static String base(String name) {
        return name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
    }
}
