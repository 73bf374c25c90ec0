package org.trabecula.planning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether a value fits its entry of the dictionary; says in plain words what is allowed. */
final class FactCheck {

    private FactCheck() {}

    static Fact check(Dictionary dictionary, Subject subject, String key, FactValue value) {
        String name = subject.name(key);
        Fact fact = dictionary.find(key);
        if (fact == null) {
            throw new InvalidFact(name, "there is no fact of this name");
        }
        if (fact.scope() != subject.scope()) {
            throw new InvalidFact(
                    name, "this is a fact of a " + word(fact.scope()) + ", not of a " + word(subject.scope()));
        }
        String expected = expected(fact);
        boolean fits = switch (fact.type()) {
            case NUMBER -> value instanceof FactValue.Num num && plausible(fact, num.value());
            case FLAG -> value instanceof FactValue.Flag;
            case CODE -> value instanceof FactValue.CodeOf code && fact.hasCode(code.code());
            case CODES ->
                value instanceof FactValue.Codes codes
                        && codes.codes().stream().allMatch(fact::hasCode)
                        && codes.codes().stream().distinct().count()
                                == codes.codes().size();
            case TEXT -> value instanceof FactValue.Text;
            case DATE -> value instanceof FactValue.Day;
        };
        if (!fits) {
            throw new InvalidFact(name, "expected " + expected);
        }
        return fact;
    }

    private static boolean plausible(Fact fact, double value) {
        Fact.Range range = fact.range();
        return Double.isFinite(value) && (range == null || range.contains(value));
    }

    /** What a value of this fact may be, in plain words. */
    static String expected(Fact fact) {
        List<String> codes = fact.codes().stream().map(Fact.Code::code).toList();
        Fact.Range range = fact.range();
        String unit = fact.unit();
        return switch (fact.type()) {
            case NUMBER ->
                "a number"
                        + (range == null
                                ? ""
                                : " from " + Sentences.number(range.low()) + " to " + Sentences.number(range.high()))
                        + (unit == null ? "" : " (" + unit + ")");
            case FLAG -> "true or false";
            case CODE -> "one of " + codes.stream().collect(Collectors.joining(", "));
            case CODES -> "a list, each once, of " + codes.stream().collect(Collectors.joining(", "));
            case TEXT -> "text";
            case DATE -> "a date such as 1945-07-14";
        };
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
