package org.trabecula.shared.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one entry, read by type. A value that is missing or of the wrong type is noted and a stand-in is
 * returned, so that reading goes on to the next mistake; {@link #done()} says whether the entry may be used.
 */
public final class YamlFields {

    /** Plain decimal notation of a sensible size: no exponent with which a short text means a huge number. */
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,12}([.][0-9]{1,12})?");

    private final YamlMap map;
    private final String what;
    private final Mistakes mistakes;
    private final int before;
    private final Set<String> known = new LinkedHashSet<>();

    private YamlFields(YamlMap map, String what, Mistakes mistakes, int before) {
        this.map = map;
        this.what = what;
        this.mistakes = mistakes;
        this.before = before;
    }

    /**
     * Opens an entry; one that holds no named values is noted and then counts as empty.
     *
     * @param what what the entry is, for messages: {@code a therapy}
     */
    public static YamlFields of(YamlNode node, String what, Mistakes mistakes) {
        int before = mistakes.count();
        if (node instanceof YamlMap map) {
            return new YamlFields(map, what, mistakes, before);
        }
        mistakes.add(node.at(), node.found(), what + " with named values");
        return new YamlFields(new YamlMap(node.at(), java.util.Map.of()), what, mistakes, -1);
    }

    /** Returns the names of an entry without opening it; none if it holds no named values. */
    public static Set<String> peek(YamlNode node) {
        return node instanceof YamlMap map ? map.entries().keySet() : Set.of();
    }

    public Position at() {
        return map.at();
    }

    /** Returns where the value of a name begins; of a missing one, where the entry begins. */
    public Position at(String key) {
        YamlMap.Entry entry = map.entries().get(key);
        return entry == null ? map.at() : entry.value().at();
    }

    /** Returns whether the name is there with any value, an empty one aside. */
    public boolean has(String key) {
        return optional(key) != null;
    }

    /** Returns the names that are there, in the order of the file. */
    public Collection<String> names() {
        return map.entries().keySet();
    }

    /** Returns where a name itself stands. */
    public Position keyAt(String key) {
        YamlMap.Entry entry = map.entries().get(key);
        return entry == null ? map.at() : entry.keyAt();
    }

    public @Nullable YamlNode optional(String key) {
        known.add(key);
        YamlMap.Entry entry = map.entries().get(key);
        if (entry == null || entry.value() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NOTHING) {
            return null;
        }
        return entry.value();
    }

    /** Returns the value, or {@code null} after noting that it is missing. */
    public @Nullable YamlNode required(String key, String expected) {
        YamlNode node = optional(key);
        if (node == null && before >= 0) {
            YamlMap.Entry entry = map.entries().get(key);
            mistakes.add(
                    entry == null ? map.at() : entry.keyAt(),
                    what + " without \"" + key + "\"",
                    "\"" + key + "\": " + expected);
        }
        return node;
    }

    public String text(String key) {
        YamlNode node = required(key, "text");
        return node == null ? "" : text(node);
    }

    public @Nullable String textOrNull(String key) {
        YamlNode node = optional(key);
        return node == null ? null : text(node);
    }

    public String text(String key, String absent) {
        YamlNode node = optional(key);
        return node == null ? absent : text(node);
    }

    /** Returns the text with its place, or {@code null} after noting what is wrong. */
    public @Nullable YamlScalar textNode(String key) {
        YamlNode node = required(key, "text");
        return node == null ? null : textOf(node);
    }

    /** Returns the text with its place, or {@code null} if there is none. */
    public @Nullable YamlScalar textNodeOrNull(String key) {
        YamlNode node = optional(key);
        return node == null ? null : textOf(node);
    }

    private String text(YamlNode node) {
        YamlScalar scalar = textOf(node);
        return scalar == null ? "" : scalar.text();
    }

    private @Nullable YamlScalar textOf(YamlNode node) {
        if (node instanceof YamlScalar scalar
                && scalar.isText()
                && !scalar.text().isBlank()) {
            return scalar;
        }
        mistakes.add(node.at(), node.found(), "text");
        return null;
    }

    /** Returns a whole number within the limits, both included. */
    public int whole(String key, int low, int high) {
        YamlNode node = required(key, "a whole number from " + low + " to " + high);
        return node == null ? low : whole(node, low, high);
    }

    public @Nullable Integer wholeOrNull(String key, int low, int high) {
        YamlNode node = optional(key);
        return node == null ? null : whole(node, low, high);
    }

    private int whole(YamlNode node, int low, int high) {
        if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.WHOLE_NUMBER) {
            BigDecimal value = DECIMAL.matcher(scalar.text()).matches() ? new BigDecimal(scalar.text()) : null;
            if (value != null
                    && value.compareTo(BigDecimal.valueOf(low)) >= 0
                    && value.compareTo(BigDecimal.valueOf(high)) <= 0) {
                return value.intValueExact();
            }
        }
        mistakes.add(node.at(), node.found(), "a whole number from " + low + " to " + high);
        return low;
    }

    public double number(String key) {
        YamlNode node = required(key, "a number");
        return node == null ? 0 : number(node);
    }

    public @Nullable Double numberOrNull(String key) {
        YamlNode node = optional(key);
        return node == null ? null : number(node);
    }

    /** Returns the number, or 0 after noting that it is none. */
    public double number(YamlNode node) {
        return decimal(node).doubleValue();
    }

    /** Returns the number as it is written, without rounding. */
    public BigDecimal decimal(String key) {
        YamlNode node = required(key, "a number");
        return node == null ? BigDecimal.ZERO : decimal(node);
    }

    public @Nullable BigDecimal decimalOrNull(String key) {
        YamlNode node = optional(key);
        return node == null ? null : decimal(node);
    }

    /** Returns the number of a node as it is written, or 0 after noting that it is none. */
    public BigDecimal decimal(YamlNode node) {
        if (node instanceof YamlScalar scalar
                && isNumber(scalar)
                && DECIMAL.matcher(scalar.text()).matches()) {
            return new BigDecimal(scalar.text());
        }
        mistakes.add(node.at(), node.found(), "a number");
        return BigDecimal.ZERO;
    }

    private static boolean isNumber(YamlScalar scalar) {
        return scalar.kind() == YamlScalar.Kind.WHOLE_NUMBER || scalar.kind() == YamlScalar.Kind.NUMBER;
    }

    public boolean flag(String key, boolean absent) {
        YamlNode node = optional(key);
        return node == null ? absent : flag(node);
    }

    public boolean flag(String key) {
        YamlNode node = required(key, "true or false");
        return node != null && flag(node);
    }

    private boolean flag(YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.FLAG) {
            return scalar.text().equalsIgnoreCase("true");
        }
        mistakes.add(node.at(), node.found(), "true or false");
        return false;
    }

    /** Returns a constant by its name in capitals. */
    public <E extends Enum<E>> E code(String key, Class<E> type) {
        return constant(required(key, oneOf(type, Enum::name)), type, Enum::name);
    }

    /** Returns a constant that is written in small letters, with hyphens: {@code yes-no-unknown}. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        return constant(required(key, oneOf(type, YamlFields::small)), type, YamlFields::small);
    }

    /** As {@link #code(String, Class)}, {@code null} if it is missing. */
    public <E extends Enum<E>> @Nullable E codeOrNull(String key, Class<E> type) {
        YamlNode node = optional(key);
        return node == null ? null : constant(node, type, Enum::name);
    }

    /** As {@link #word(String, Class)}, {@code null} if it is missing. */
    public <E extends Enum<E>> @Nullable E wordOrNull(String key, Class<E> type) {
        YamlNode node = optional(key);
        return node == null ? null : constant(node, type, YamlFields::small);
    }

    /** Returns the constants of a list, written in small letters. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return requiredList(key).stream()
                .map(node -> constant(node, type, YamlFields::small))
                .toList();
    }

    private <E extends Enum<E>> E constant(@Nullable YamlNode node, Class<E> type, Function<Enum<?>, String> spelling) {
        E[] constants = type.getEnumConstants();
        if (node == null) {
            return constants[0];
        }
        for (E constant : constants) {
            if (node instanceof YamlScalar scalar && scalar.text().equals(spelling.apply(constant))) {
                return constant;
            }
        }
        mistakes.add(node.at(), node.found(), oneOf(type, spelling));
        return constants[0];
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the one of these words that stands there. */
    public String word(String key, Collection<String> allowed) {
        YamlNode node = required(key, Suggestions.oneOf(allowed));
        return node == null ? "" : word(node, allowed);
    }

    public @Nullable String wordOrNull(String key, Collection<String> allowed) {
        YamlNode node = optional(key);
        return node == null ? null : word(node, allowed);
    }

    private String word(YamlNode node, Collection<String> allowed) {
        if (node instanceof YamlScalar scalar && scalar.isText() && allowed.contains(scalar.text())) {
            return scalar.text();
        }
        mistakes.add(node.at(), node.found(), Suggestions.oneOf(allowed));
        return "";
    }

    /** Returns the items of a list; none if it is missing. */
    public List<YamlNode> list(String key) {
        YamlNode node = optional(key);
        return node == null ? List.of() : items(node);
    }

    public List<YamlNode> requiredList(String key) {
        YamlNode node = required(key, "a list");
        return node == null ? List.of() : items(node);
    }

    private List<YamlNode> items(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items();
        }
        mistakes.add(node.at(), node.found(), "a list");
        return List.of();
    }

    /** Returns the texts of a list with their places, a doubled one noted; none if the list is missing. */
    public List<YamlScalar> texts(String key) {
        List<YamlScalar> texts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (YamlNode item : list(key)) {
            YamlScalar text = textOf(item);
            if (text != null && !seen.add(text.text())) {
                mistakes.add(text.at(), text.found() + " a second time", "it once in the list");
            } else if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** As {@link #texts}, or the one text that stands there without a list. */
    public List<YamlScalar> textOrTexts(String key) {
        YamlNode node = required(key, "text or a list of texts");
        if (node instanceof YamlScalar) {
            YamlScalar text = textOf(node);
            return text == null ? List.of() : List.of(text);
        }
        return node == null ? List.of() : texts(key);
    }

    /** Returns the named values under a name, or {@code null} if there are none. */
    public @Nullable YamlFields fields(String key, String what) {
        YamlNode node = optional(key);
        return node == null ? null : of(node, what, mistakes);
    }

    /** Notes every name that nobody asked for, and returns whether nothing is wrong with this entry. */
    public boolean done() {
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                mistakes.add(
                        entry.keyAt(), "the name \"" + key + "\"", "in " + what + " " + Suggestions.oneOf(key, known));
            }
        });
        return before == mistakes.count();
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type, Function<Enum<?>, String> spelling) {
        return Suggestions.oneOf(
                Arrays.stream(type.getEnumConstants()).map(spelling::apply).toList());
    }
}
