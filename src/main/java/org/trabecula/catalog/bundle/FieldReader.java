package org.trabecula.catalog.bundle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Carry;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormKind;
import org.trabecula.catalog.Licence;
import org.trabecula.catalog.OtherUnit;
import org.trabecula.catalog.Widget;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactType;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.InvalidKnowledge;
import org.trabecula.planning.Scope;
import org.trabecula.shared.yaml.Suggestions;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads one field of the form, and checks that it fits its entry of the dictionary. */
final class FieldReader {

    private static final Set<String> ANSWERED = new LinkedHashSet<>(List.of("complete", "no"));
    private static final int MOST_CHOICES = 12;
    private static final Set<String> ASK = Set.of("ask");
    /** The one formula in use: (value − minus) / dividedBy. */
    private static final Pattern FORMULA = Pattern.compile("\\([A-Z] - ([0-9.]{1,8})\\) / ([0-9.]{1,8})");

    private final Reading reading;
    private final Dictionary dictionary;
    private final Set<String> keys;
    private final Map<String, YamlScalar> conditions = new HashMap<>();

    FieldReader(Reading reading, Dictionary dictionary) {
        this.reading = reading;
        this.dictionary = dictionary;
        this.keys = new LinkedHashSet<>();
        dictionary.facts().forEach(fact -> keys.add(fact.key()));
    }

    /** Returns the key of an entry if the dictionary has it, or an empty text after noting that it has not. */
    String key(YamlFields entry) {
        YamlScalar key = entry.textNode("key");
        if (key == null) {
            return "";
        }
        if (!keys.contains(key.text())) {
            String near = Suggestions.nearest(key.text(), keys)
                    .map(word -> " (did you mean \"" + word + "\"?)")
                    .orElse("");
            reading.mistakes()
                    .add(
                            key.at(),
                            key.found() + ", which is not in the dictionary",
                            "a key of facts.yaml or items.yaml" + near);
            return "";
        }
        return key.text();
    }

    /** Returns the field, or {@code null} if it has no fact; other mistakes are noted. */
    @Nullable
    FormField read(YamlFields entry) {
        String key = key(entry);
        Fact fact = dictionary.find(key);
        boolean required = entry.word("required", ANSWERED).equals("complete");
        Widget widget = entry.word("widget", Widget.class);
        YamlScalar askedWhen = entry.textNodeOrNull("asked_when");
        if (askedWhen != null) {
            conditions.put(key, askedWhen);
        }
        boolean ask = entry.wordOrNull("if_unknown", ASK) != null;
        YamlNode otherwise = entry.optional("otherwise");
        boolean mayOpen = entry.flag("may_open", false);
        if (askedWhen == null && (ask || otherwise != null || mayOpen)) {
            reading.mistakes()
                    .add(
                            entry.at(),
                            "if_unknown, otherwise or may_open without \"asked_when\"",
                            "\"asked_when\" with it");
        }
        skipOrder(entry);
        boolean fold = entry.flag("fold", false);
        if (fold && required) {
            reading.mistakes()
                    .add(entry.at("fold"), "a required field behind \"More\"", "required: \"no\", or no fold");
        }
        Scope scope = fact == null ? Scope.PATIENT : fact.scope();
        FormField field = fact == null
                ? null
                : new FormField(
                        fact,
                        entry.textOrNull("group"),
                        criterion(askedWhen, scope),
                        ask,
                        otherwise == null ? null : value(fact, otherwise),
                        mayOpen,
                        required,
                        entry.word("carry", Carry.class),
                        widget,
                        fold,
                        licence(entry, fact),
                        entry.flag("override", false),
                        softRange(entry, fact),
                        otherUnit(entry, fact),
                        entry.textOrNull("also_in"),
                        entry.wordOrNull("only", FormKind.class));
        if (fact != null) {
            checkWidget(entry, widget, fact);
            entry.done();
        }
        return field;
    }

    /**
     * Checks that no question depends on one that stands further down: answering would change what is above.
     *
     * @param fields those of the assessment, in order
     */
    void checkOrder(List<FormField> fields) {
        List<String> order = fields.stream().map(FormField::key).toList();
        for (FormField field : fields) {
            Criterion askedWhen = field.askedWhen();
            YamlScalar at = conditions.get(field.key());
            if (askedWhen != null && at != null) {
                askedWhen.facts().stream()
                        .filter(fact -> order.indexOf(fact) >= order.indexOf(field.key()))
                        .forEach(fact -> reading.mistakes()
                                .add(
                                        at.at(),
                                        "\"" + fact + "\", which is asked further down",
                                        "a field above this one"));
            }
        }
    }

    /** {@code issue} tells in which order the questions were written; it means nothing here, every field is asked. */
    void skipOrder(YamlFields entry) {
        entry.whole("issue", 1, 9);
    }

    private @Nullable Licence licence(YamlFields entry, Fact fact) {
        Licence written = entry.codeOrNull("licence", Licence.class);
        String own = fact.licence();
        return written != null || own == null ? written : Licence.valueOf(own);
    }

    private Fact.@Nullable Range softRange(YamlFields entry, Fact fact) {
        Fact.Range written = FactReader.range(reading, entry, "soft_range");
        return written == null ? fact.softRange() : written;
    }

    private @Nullable OtherUnit otherUnit(YamlFields entry, Fact fact) {
        YamlFields other = entry.fields("other_unit", "a second unit");
        if (other != null) {
            YamlScalar formula = other.textNodeOrNull("formula");
            OtherUnit unit = formula == null
                    ? byFactor(other.text("unit"), other.decimal("factor"))
                    : byFormula(other.text("unit"), formula);
            other.done();
            return unit;
        }
        Fact.OtherUnit own = fact.otherUnit();
        Double factor = own == null ? null : own.factor();
        return own == null || factor == null ? null : byFactor(own.unit(), BigDecimal.valueOf(factor));
    }

    private @Nullable OtherUnit byFactor(String unit, BigDecimal factor) {
        return factor.signum() <= 0 ? null : new OtherUnit(unit, BigDecimal.ZERO, factor, BigDecimal.ONE);
    }

    private @Nullable OtherUnit byFormula(String unit, YamlScalar formula) {
        Matcher parts = FORMULA.matcher(formula.text());
        if (!parts.matches()) {
            reading.mistakes().add(formula.at(), formula.found(), "a formula such as (F - 32) / 1.8");
            return null;
        }
        return new OtherUnit(unit, new BigDecimal(parts.group(1)), BigDecimal.ONE, new BigDecimal(parts.group(2)));
    }

    /** Compiles a criterion of the form; a mistake is noted at its place in the file. */
    @Nullable
    Criterion criterion(@Nullable YamlScalar text, Scope scope) {
        if (text == null) {
            return null;
        }
        try {
            return Criterion.compile(text.text(), dictionary, scope, true);
        } catch (InvalidKnowledge e) {
            e.problems()
                    .forEach(problem -> reading.mistakes()
                            .add(
                                    Reading.placeIn(text, problem.line(), problem.column()),
                                    PlainWords.of(problem.message())));
            return null;
        }
    }

    private @Nullable FactValue value(Fact fact, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            FactValue value = switch (scalar.kind()) {
                case WHOLE_NUMBER, NUMBER ->
                    fact.type() == FactType.NUMBER ? FactValue.number(Double.parseDouble(scalar.text())) : null;
                case FLAG ->
                    fact.type() == FactType.FLAG ? FactValue.flag(scalar.text().equals("true")) : null;
                case TEXT -> fact.hasCode(scalar.text()) ? FactValue.code(scalar.text()) : null;
                case NOTHING -> null;
            };
            if (value != null) {
                return value;
            }
        }
        reading.mistakes().add(node.at(), node.found(), "a value of " + fact.key() + ", which is a " + fact.type());
        return null;
    }

    private void checkWidget(YamlFields entry, Widget widget, Fact fact) {
        Set<FactType> drawn = switch (widget) {
            case NRS, NUMBER, NUMBER_UNIT_DATE, SLIDER -> Set.of(FactType.NUMBER);
            case YES_NO_UNKNOWN -> Set.of(FactType.FLAG);
            case CHOICE -> Set.of(FactType.CODE, FactType.NUMBER, FactType.CODES);
            case CHECKS -> Set.of(FactType.CODES);
            case RANKED -> Set.of(FactType.CODES);
            case DATE -> Set.of(FactType.DATE);
            case TEXT -> Set.of(FactType.TEXT);
            case BODYMAP -> Set.of(FactType.CODE, FactType.CODES, FactType.TEXT);
        };
        if (!drawn.contains(fact.type())) {
            reading.mistakes()
                    .add(
                            entry.at("widget"),
                            "the widget " + widget + " for " + fact.key() + ", which is a " + fact.type(),
                            "a widget that fits");
        }
        if (widget == Widget.CHOICE
                && fact.type() == FactType.NUMBER
                && fact.answers().isEmpty()
                && !isShort(fact.range())) {
            reading.mistakes()
                    .add(
                            entry.at("widget"),
                            "a choice among too many numbers",
                            "\"answers\" in items.yaml, a range of at most " + MOST_CHOICES
                                    + " numbers, or another widget");
        }
    }

    /** Whether the whole numbers of a range are few enough to choose from. */
    private static boolean isShort(Fact.@Nullable Range range) {
        return range != null && range.high() - range.low() < MOST_CHOICES;
    }
}
