package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the derivations of a dictionary and compiles them into steps, each after the steps that it needs. */
final class DerivationCompiler {

    private static final Node ALWAYS = new Always(true);

    private final Dictionary dictionary;
    private final List<Problem> problems;

    DerivationCompiler(Dictionary dictionary, List<Problem> problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** Where a fact stands in its file, for problems. */
    private record At(Fact fact, List<String> path) {
        List<String> at(String... more) {
            List<String> whole = new ArrayList<>(path);
            whole.addAll(Arrays.asList(more));
            return whole;
        }
    }

    List<Deriving> compile() {
        List<Deriving> steps = new ArrayList<>();
        int facts = 0;
        int items = 0;
        for (Fact fact : dictionary.facts()) {
            String file = fact.item() ? "items" : "facts";
            At at = new At(fact, List.of(file, String.valueOf(fact.item() ? items++ : facts++)));
            if (dictionary.find(fact.key()) != fact) {
                refuse(at.at("key"), at, "the key stands twice");
                continue;
            }
            Deriving step = step(at, fact.derivation());
            if (step != null) {
                steps.add(step);
            }
        }
        return problems.isEmpty() ? ordered(steps) : steps;
    }

    private @Nullable Deriving step(At at, Derivation how) {
        Fact fact = at.fact();
        int slot = dictionary.slot(fact.key());
        if (how.aggregate() != null) {
            return aggregate(at, slot, how.aggregate());
        }
        if (!how.cases().isEmpty()) {
            return cases(at, slot, how.cases());
        }
        String expression = how.expression();
        Node node = null;
        if (expression != null) {
            expect(
                    at,
                    "expression",
                    fact.type() == FactType.FLAG,
                    "an expression gives yes or no: the type must be flag");
            node = parse(at, expression, fact.scope(), "expression");
        }
        List<DerivedByCriterion.OneSided> sides = new ArrayList<>();
        oneSided(at, how.trueWhen(), "true_when", FactType.FLAG, 1, sides);
        oneSided(at, how.falseWhen(), "false_when", FactType.FLAG, 0, sides);
        oneSided(at, how.zeroWhen(), "zero_when", FactType.NUMBER, 0, sides);
        if (node != null || !sides.isEmpty()) {
            return new DerivedByCriterion(fact, slot, node, sides);
        }
        return builtIn(fact, slot);
    }

    private @Nullable Deriving builtIn(Fact fact, int slot) {
        if (fact.item() || fact.scope() != Scope.PATIENT) {
            return null;
        }
        if (DerivedByFormula.KEYS.contains(fact.key()) && fact.type() == FactType.NUMBER) {
            return new DerivedByFormula(fact, slot, dictionary);
        }
        boolean classes = fact.key().equals(DerivedFromMedicines.CLASSES) && fact.type() == FactType.CODES;
        boolean count = fact.key().equals(DerivedFromMedicines.COUNT) && fact.type() == FactType.NUMBER;
        return classes || count ? new DerivedFromMedicines(fact, slot) : null;
    }

    private void oneSided(
            At at,
            @Nullable String when,
            String field,
            FactType type,
            double value,
            List<DerivedByCriterion.OneSided> into) {
        if (when == null) {
            return;
        }
        expect(
                at,
                field,
                at.fact().type() == type,
                "only a " + type.name().toLowerCase(java.util.Locale.ROOT) + " may have this");
        Node node = parse(at, when, at.fact().scope(), field);
        if (node != null) {
            into.add(new DerivedByCriterion.OneSided(node, value));
        }
    }

    private @Nullable Deriving cases(At at, int slot, List<Derivation.Case> cases) {
        Fact fact = at.fact();
        expect(at, "cases", fact.type() == FactType.CODE, "cases give a code: the type must be code");
        List<Node> whens = new ArrayList<>();
        int[] codes = new int[cases.size()];
        for (int index = 0; index < codes.length; index++) {
            Derivation.Case one = cases.get(index);
            codes[index] = RowLayout.codeIndex(fact, one.value());
            expect(
                    at,
                    "cases",
                    codes[index] >= 0,
                    "expected " + FactCheck.expected(fact) + ", not '" + one.value() + "'");
            Node when = parse(at, one.when(), fact.scope(), "cases", String.valueOf(index), "when");
            if (when != null) {
                whens.add(when);
            }
        }
        return whens.size() == codes.length ? new DerivedByCases(fact, slot, whens, codes) : null;
    }

    private @Nullable Deriving aggregate(At at, int slot, Derivation.Aggregate how) {
        Fact fact = at.fact();
        expect(at, "aggregate", fact.scope() == Scope.PATIENT, "an aggregate over the lesions is of the patient");
        String where = how.where();
        Node applies = where == null ? ALWAYS : parse(at, where, Scope.LESION, "aggregate", "where");
        if (how.op() == Derivation.Op.MAX) {
            return maximum(at, slot, how, applies);
        }
        boolean counts = how.op() == Derivation.Op.COUNT;
        expect(
                at,
                "aggregate",
                fact.type() == (counts ? FactType.NUMBER : FactType.FLAG),
                counts ? "a count is a number" : "any gives yes or no: the type must be flag");
        Node of = parse(at, how.of(), Scope.LESION, "aggregate", "of");
        List<DerivedOverLesions.Unscored> unscored = new ArrayList<>();
        for (int index = 0; index < how.andUnknown().size(); index++) {
            Derivation.AndUnknown row = how.andUnknown().get(index);
            Node rowWhere =
                    parse(at, row.where(), Scope.LESION, "aggregate", "and_unknown", String.valueOf(index), "where");
            Fact score = lesionFact(at, row.fact(), "and_unknown");
            if (rowWhere != null && score != null) {
                unscored.add(new DerivedOverLesions.Unscored(row.fact(), dictionary.slot(row.fact()), rowWhere));
            }
        }
        if (applies == null || of == null) {
            return null;
        }
        double empty = "true".equals(how.empty())
                ? 1
                : how.empty() == null || "false".equals(how.empty()) ? 0 : number(at, how.empty());
        return new DerivedOverLesions(fact, slot, counts, of, applies, unscored, empty);
    }

    private @Nullable Deriving maximum(At at, int slot, Derivation.Aggregate how, @Nullable Node applies) {
        Fact fact = at.fact();
        Fact of = lesionFact(at, how.of(), "of");
        String empty = how.empty();
        expect(at, "aggregate", empty != null, "a maximum needs the value for no lesion: empty");
        if (of == null || applies == null || empty == null) {
            return null;
        }
        expect(
                at,
                "aggregate",
                of.type() == fact.type() && (fact.type() == FactType.NUMBER || fact.type() == FactType.CODE),
                "a maximum is of numbers or of codes, the same type on both sides");
        if (fact.type() == FactType.NUMBER) {
            return new DerivedMaximum(
                    fact, slot, of, dictionary.slot(of.key()), applies, number(at, empty), new int[0], new int[0]);
        }
        List<String> order = how.order();
        boolean all = of.codes().stream().allMatch(code -> order.contains(code.code()))
                && order.stream().allMatch(fact::hasCode)
                && fact.hasCode(empty);
        expect(at, "aggregate", all, "order must hold every code of both facts, and empty one of them");
        int[] codeByRank =
                order.stream().mapToInt(code -> RowLayout.codeIndex(fact, code)).toArray();
        int[] rankByCode =
                of.codes().stream().mapToInt(code -> order.indexOf(code.code())).toArray();
        return new DerivedMaximum(
                fact,
                slot,
                of,
                dictionary.slot(of.key()),
                applies,
                RowLayout.codeIndex(fact, empty),
                codeByRank,
                rankByCode);
    }

    private double number(At at, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            refuse(at.at("aggregate", "empty"), at, "expected a number, not \"" + text + "\"");
            return 0;
        }
    }

    private @Nullable Fact lesionFact(At at, String key, String field) {
        Fact found = dictionary.find(key);
        if (found == null
                || found.scope() != Scope.LESION
                || found.item() && !at.fact().item()) {
            refuse(at.at("aggregate", field), at, "expected a fact of a lesion, not \"" + key + "\"");
            return null;
        }
        return found;
    }

    private @Nullable Node parse(At at, String text, Scope scope, String... field) {
        return dictionary
                .criteria(scope, at.fact().item())
                .parse(text, at.at(field), at.fact().key(), problems);
    }

    private void expect(At at, String field, boolean right, String message) {
        if (!right) {
            refuse(at.at(field), at, message);
        }
    }

    private void refuse(List<String> path, At at, String message) {
        problems.add(Problem.at(path, at.fact().key(), message));
    }

    private List<Deriving> ordered(List<Deriving> steps) {
        List<Deriving> waiting = new ArrayList<>(steps);
        List<Deriving> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Deriving> ready = waiting.stream()
                    .filter(step -> waiting.stream().noneMatch(other -> needs(step, other)))
                    .toList();
            if (ready.isEmpty()) {
                String circle = String.join(
                        ", ", waiting.stream().map(step -> step.fact.key()).toList());
                problems.add(Problem.at(List.of("facts"), circle, "these follow from each other in a circle"));
                return steps;
            }
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return ordered;
    }

    private static boolean needs(Deriving step, Deriving other) {
        return step.inputs().stream().anyMatch(input -> input.key().equals(other.fact.key()));
    }
}
