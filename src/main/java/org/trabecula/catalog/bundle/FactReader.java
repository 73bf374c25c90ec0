package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Licence;
import org.trabecula.planning.Derivation;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactType;
import org.trabecula.planning.Scope;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code facts.yaml} and {@code items.yaml}, which are one dictionary. */
final class FactReader {

    private final Reading reading;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    FactReader(Reading reading) {
        this.reading = reading;
    }

    List<Fact> read() {
        reading.entries("facts.yaml", "a fact").forEach(entry -> add(entry, false));
        reading.entries("items.yaml", "an item").forEach(entry -> add(entry, true));
        return facts;
    }

    private void add(YamlFields entry, boolean item) {
        int index = facts.size();
        YamlScalar key = entry.textNode("key");
        if (key != null && !keys.add(key.text())) {
            reading.mistakes()
                    .add(key.at(), key.found() + " a second time", "each key once in facts.yaml and items.yaml");
        }
        reading.place(key, "facts", index);
        FactType type = entry.word("type", FactType.class);
        Fact fact = new Fact(
                key == null ? "" : key.text(),
                entry.text("label"),
                type,
                entry.word("scope", Scope.class),
                item,
                entry.textOrNull("unit"),
                codes(entry, type),
                range(entry, "range"),
                range(entry, "soft_range"),
                staleAfterDays(entry),
                entry.textOrNull("loinc"),
                entry.textOrNull("snomed"),
                entry.textOrNull("derived"),
                otherUnit(entry),
                answers(entry),
                licence(entry),
                entry.flag("off_by_default", false),
                entry.texts("feeds").stream().map(YamlScalar::text).toList(),
                entry.textOrNull("note"),
                derivation(entry, index));
        if (type == FactType.NUMBER && fact.range() == null && !item) {
            reading.mistakes()
                    .add(entry.at(), "a number without \"range\"", "\"range\": [lowest, highest] that is possible");
        }
        entry.done();
        facts.add(fact);
    }

    private List<Fact.Code> codes(YamlFields entry, FactType type) {
        List<Fact.Code> codes = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (YamlFields code : reading.entries(entry.list("codes"), "a code")) {
            YamlScalar name = code.textNode("code");
            if (name != null && !seen.add(name.text())) {
                reading.mistakes().add(name.at(), name.found() + " a second time", "each code once");
            }
            codes.add(new Fact.Code(name == null ? "" : name.text(), code.text("label"), code.wordOrNull("set", SETS)));
            code.done();
        }
        boolean coded = type == FactType.CODE || type == FactType.CODES;
        if (coded == codes.isEmpty()) {
            reading.mistakes()
                    .add(
                            entry.at("codes"),
                            coded ? "no codes" : "codes",
                            coded ? "\"codes\" of a " + type : "none for this type");
        }
        return codes;
    }

    private static final Set<String> SETS = Set.of("NOCICEPTIVE", "NEUROPATHIC");

    private Fact.@Nullable Range range(YamlFields entry, String key) {
        return range(reading, entry, key);
    }

    static Fact.@Nullable Range range(Reading reading, YamlFields entry, String key) {
        if (!entry.has(key)) {
            return null;
        }
        List<YamlNode> limits = entry.list(key);
        if (limits.size() == 2) {
            Fact.Range range = new Fact.Range(entry.number(limits.get(0)), entry.number(limits.get(1)));
            if (range.low() < range.high()) {
                return range;
            }
        }
        reading.mistakes().add(entry.at(key), "other than two rising numbers", "[lowest, highest]");
        return null;
    }

    /** Null means never stale, and has to be written: leaving it out would be a guess. */
    private @Nullable Integer staleAfterDays(YamlFields entry) {
        boolean written = entry.names().contains("stale_after_days");
        if (!written) {
            reading.mistakes()
                    .add(entry.at(), "an entry without \"stale_after_days\"", "a number of days, or null for never");
        }
        return entry.wholeOrNull("stale_after_days", 0, 36_500);
    }

    private Fact.@Nullable OtherUnit otherUnit(YamlFields entry) {
        YamlFields other = entry.fields("other_unit", "a second unit");
        if (other == null) {
            return null;
        }
        Fact.OtherUnit unit =
                new Fact.OtherUnit(other.text("unit"), other.numberOrNull("factor"), other.textOrNull("formula"));
        other.done();
        return unit;
    }

    private List<Fact.Answer> answers(YamlFields entry) {
        List<Fact.Answer> answers = new ArrayList<>();
        for (YamlFields answer : reading.entries(entry.list("answers"), "an answer")) {
            answers.add(new Fact.Answer(answer.number("value"), answer.text("label")));
            answer.done();
        }
        return answers;
    }

    private @Nullable String licence(YamlFields entry) {
        Licence licence = entry.codeOrNull("licence", Licence.class);
        return licence == null ? null : licence.name();
    }

    private Derivation derivation(YamlFields entry, int index) {
        return new Derivation(
                criterion(entry, "expression", index),
                criterion(entry, "true_when", index),
                criterion(entry, "false_when", index),
                criterion(entry, "zero_when", index),
                cases(entry, index),
                aggregate(entry, index),
                entry.flag("needs_history", false));
    }

    private @Nullable String criterion(YamlFields entry, String key, Object... path) {
        YamlScalar text = entry.textNodeOrNull(key);
        if (text == null) {
            return null;
        }
        Object[] full = new Object[path.length + 2];
        full[0] = "facts";
        System.arraycopy(path, 0, full, 1, path.length);
        full[full.length - 1] = key;
        reading.place(text, full);
        return text.text();
    }

    private List<Derivation.Case> cases(YamlFields entry, int index) {
        List<Derivation.Case> cases = new ArrayList<>();
        for (YamlFields one : reading.entries(entry.list("cases"), "a case")) {
            one.required("when", "a criterion");
            String when = criterion(one, "when", index, "cases", cases.size());
            YamlScalar value = one.textNode("value");
            reading.place(value, "facts", index, "cases", cases.size());
            cases.add(new Derivation.Case(value == null ? "" : value.text(), when == null ? "true" : when));
            one.done();
        }
        return cases;
    }

    private Derivation.@Nullable Aggregate aggregate(YamlFields entry, int index) {
        YamlFields parts = entry.fields("aggregate", "an aggregate");
        if (parts == null) {
            return null;
        }
        reading.place(entry.optional("aggregate"), "facts", index, "aggregate");
        parts.required("of", "a criterion");
        String of = criterion(parts, "of", index, "aggregate");
        YamlNode empty = parts.optional("empty");
        List<Derivation.AndUnknown> andUnknown = new ArrayList<>();
        for (YamlFields row : reading.entries(parts.list("and_unknown"), "a row of and_unknown")) {
            row.required("where", "a criterion");
            String where = criterion(row, "where", index, "aggregate", "and_unknown", andUnknown.size());
            andUnknown.add(new Derivation.AndUnknown(row.text("fact"), where == null ? "true" : where));
            row.done();
        }
        Derivation.Aggregate aggregate = new Derivation.Aggregate(
                parts.word("op", Derivation.Op.class),
                of == null ? "true" : of,
                criterion(parts, "where", index, "aggregate"),
                parts.texts("order").stream().map(YamlScalar::text).toList(),
                empty instanceof YamlScalar scalar ? scalar.text() : null,
                andUnknown);
        parts.done();
        return aggregate;
    }
}
