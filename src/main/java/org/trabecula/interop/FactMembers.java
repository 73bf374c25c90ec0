package org.trabecula.interop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.InvalidFact;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import tools.jackson.databind.JsonNode;

/** Reads facts as members of a JSON object. What is allowed for each is the dictionary's word. */
final class FactMembers {

    private final Dictionary dictionary;
    private final FactSheet.Builder sheet;
    private final Errors errors;

    FactMembers(Dictionary dictionary, FactSheet.Builder sheet, Errors errors) {
        this.dictionary = dictionary;
        this.sheet = sheet;
        this.errors = errors;
    }

    void read(String at, @Nullable JsonNode facts, Subject subject) {
        if (facts == null) {
            return;
        }
        if (!facts.isObject()) {
            errors.add(
                    at, "facts is " + Errors.kind(facts) + "; expected an object with a member for each known fact.");
            return;
        }
        facts.properties()
                .forEach(member ->
                        put(at + "/" + Errors.escaped(member.getKey()), member.getKey(), member.getValue(), subject));
    }

    void put(String at, String name, JsonNode node, Subject subject) {
        Fact fact = dictionary.find(name);
        if (fact == null || fact.item() || fact.scope() == Scope.PAIN) {
            errors.add(at, "There is no fact of this name; the names are listed at /api/docs.");
        } else if (fact.scope() != subject.scope()) {
            errors.add(
                    at,
                    fact.scope() == Scope.LESION
                            ? name + " is a fact of a lesion; it belongs under the facts of an entry of lesions."
                            : name + " is a fact of the patient; it belongs under facts.");
        } else if (node.isNull()) {
            errors.add(at, name + " is null; a fact that is not known is left out.");
        } else {
            fitting(at, fact, node, subject);
        }
    }

    private void fitting(String at, Fact fact, JsonNode node, Subject subject) {
        try {
            FactValue value = value(fact, node);
            // a value of another type is refused by the dictionary too, which then says what is allowed
            sheet.put(subject, fact.key(), value == null ? FactValue.text("") : value);
        } catch (InvalidFact e) {
            errors.add(at, fact.key() + " is " + Errors.shown(node) + "; " + e.expected() + ".");
        }
    }

    private static @Nullable FactValue value(Fact fact, JsonNode node) {
        return switch (fact.type()) {
            case NUMBER -> node.isNumber() ? FactValue.number(node.doubleValue(Double.POSITIVE_INFINITY)) : null;
            case FLAG -> node.isBoolean() ? FactValue.flag(node.booleanValue()) : null;
            case CODE -> node.isString() ? FactValue.code(node.stringValue()) : null;
            case CODES -> node.isArray() ? codes(node) : null;
            // no fact is text or a day; items are, and they are not taken here
            case TEXT, DATE -> null;
        };
    }

    private static @Nullable FactValue codes(JsonNode node) {
        List<String> codes = new ArrayList<>();
        for (JsonNode code : node.values()) {
            if (!code.isString()) {
                return null;
            }
            codes.add(code.stringValue());
        }
        return FactValue.codes(codes);
    }
}
