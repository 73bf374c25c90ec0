package org.trabecula.planning;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a parsed criterion, refuses what the restricted language does not have, and builds the tree. Says what was expected instead. */
final class CriterionBuilder {

    private static final String ALLOWED =
            "; a criterion has comparisons, &&, ||, !, in, values, lists of values and parentheses";

    private final CriterionParser parser;
    private final CriterionParser.Places places;

    CriterionBuilder(CriterionParser parser, CriterionParser.Places places) {
        this.parser = parser;
        this.places = places;
    }

    /** The tree of an expression that is met or not, or {@code null} after saying what is wrong. */
    @Nullable
    Node condition(CelExpr expr) {
        return switch (expr.exprKind().getKind()) {
            case IDENT -> flag(expr);
            case CONSTANT -> constant(expr);
            case CALL -> call(expr);
            default -> refuse(expr, "this is not a condition" + ALLOWED);
        };
    }

    private @Nullable Node flag(CelExpr expr) {
        Leaf.Operand operand = operand(expr);
        if (operand == null) {
            return null;
        }
        Fact fact = operand.fact();
        if (fact.type() != FactType.FLAG) {
            return refuse(expr, "\"" + fact.key() + "\" is not yes or no; compare it with " + FactCheck.expected(fact));
        }
        return new FlagLeaf(operand, true);
    }

    private @Nullable Node constant(CelExpr expr) {
        if (expr.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE) {
            return new Always(expr.constant().booleanValue());
        }
        return refuse(expr, "a value alone is not a condition; compare it with a fact");
    }

    private @Nullable Node call(CelExpr expr) {
        String function = expr.call().function();
        if (expr.call().target().isPresent()) {
            return refuse(expr, "\"" + function + "(…)\" is not allowed" + ALLOWED);
        }
        List<CelExpr> args = expr.call().args();
        switch (function) {
            case "_&&_", "_||_" -> {
                Node left = condition(args.get(0));
                Node right = condition(args.get(1));
                if (left == null || right == null) {
                    return null;
                }
                return function.equals("_&&_") ? Joined.and(left, right) : Joined.or(left, right);
            }
            case "!_" -> {
                Node part = condition(args.get(0));
                return part == null ? null : new Not(part);
            }
            case "@in" -> {
                return member(expr, args.get(0), args.get(1));
            }
            default -> {
                Comparison comparison = Comparison.ofOperator(function);
                return comparison == null
                        ? refuse(expr, forbidden(function) + ALLOWED)
                        : comparison(expr, args.get(0), comparison, args.get(1));
            }
        }
    }

    private static String forbidden(String function) {
        return switch (function) {
            case "_?_:_" -> "the choice \"… ? … : …\" is not allowed";
            case "_+_", "_-_", "_*_", "_/_", "_%_", "-_" -> "arithmetic is not allowed";
            case "_[_]" -> "picking a member by its place is not allowed";
            case "_&&_", "_||_", "!_", "_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_", "@in" ->
                "a condition cannot be compared; write it alone, or ! and the condition in parentheses";
            default -> "\"" + function + "(…)\" is not allowed";
        };
    }

    private static boolean isCall(CelExpr expr) {
        return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL;
    }

    /** Says what stands in the place of a fact or a value. */
    private @Nullable Node refuseSides(CelExpr at, CelExpr left, CelExpr right) {
        for (CelExpr side : List.of(left, right)) {
            if (isCall(side)) {
                return refuse(side, forbidden(side.call().function()) + ALLOWED);
            }
        }
        return refuse(at, "a comparison needs a fact on one side and a value or a fact on the other" + ALLOWED);
    }

    private @Nullable Node comparison(CelExpr at, CelExpr left, Comparison comparison, CelExpr right) {
        if (isCall(left) || isCall(right)) {
            return refuseSides(at, left, right);
        }
        boolean leftFact = isFact(left);
        boolean rightFact = isFact(right);
        if (leftFact && rightFact) {
            Leaf.Operand first = operand(left);
            Leaf.Operand second = operand(right);
            return first == null || second == null ? null : pair(at, first, comparison, second);
        }
        if (leftFact || rightFact) {
            Leaf.Operand fact = operand(leftFact ? left : right);
            CelExpr value = leftFact ? right : left;
            return fact == null ? null : withValue(fact, leftFact ? comparison : comparison.flipped(), value, at);
        }
        return refuseSides(at, left, right);
    }

    private static boolean isFact(CelExpr expr) {
        return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT;
    }

    private @Nullable Node pair(CelExpr at, Leaf.Operand left, Comparison comparison, Leaf.Operand right) {
        FactType type = left.fact().type();
        if (type != right.fact().type() || type == FactType.CODES || type == FactType.DATE) {
            return refuse(
                    at,
                    "\"" + left.fact().key() + "\" and \"" + right.fact().key()
                            + "\" cannot be compared with each other");
        }
        if (type == FactType.NUMBER) {
            return new NumberPairLeaf(left, comparison, right);
        }
        if (!comparison.isEquality()) {
            return refuse(at, "only numbers have an order; use == or !=");
        }
        return new PairLeaf(left, right, comparison == Comparison.EQUAL);
    }

    private @Nullable Node withValue(Leaf.Operand operand, Comparison comparison, CelExpr value, CelExpr at) {
        Fact fact = operand.fact();
        if (fact.type() == FactType.NUMBER) {
            Double number = number(value);
            return number == null
                    ? refuse(value, "\"" + fact.key() + "\" is compared with a number")
                    : new NumberLeaf(operand, comparison, number);
        }
        if (fact.type() == FactType.CODES || fact.type() == FactType.DATE) {
            return refuse(
                    at,
                    fact.type() == FactType.DATE
                            ? "\"" + fact.key() + "\" is a date; dates cannot stand in a criterion"
                            : "\"" + fact.key() + "\" is a list; write 'CODE' in " + fact.key());
        }
        if (!comparison.isEquality()) {
            return refuse(at, "\"" + fact.key() + "\" has no order; use == or !=");
        }
        boolean equal = comparison == Comparison.EQUAL;
        if (fact.type() == FactType.FLAG) {
            return isConstant(value, CelConstant.Kind.BOOLEAN_VALUE)
                    ? new FlagLeaf(operand, value.constant().booleanValue() == equal)
                    : refuse(value, "\"" + fact.key() + "\" is compared with true or false");
        }
        if (!isConstant(value, CelConstant.Kind.STRING_VALUE)) {
            return refuse(
                    value, "\"" + fact.key() + "\" is compared with a text in quotes, " + FactCheck.expected(fact));
        }
        String text = value.constant().stringValue();
        if (fact.type() == FactType.TEXT) {
            return new TextLeaf(operand, text, equal);
        }
        return isCode(fact, text, value) ? new CodeLeaf(operand, List.of(text), equal) : null;
    }

    private @Nullable Node member(CelExpr at, CelExpr element, CelExpr list) {
        if (isFact(list)) {
            return memberOfFact(at, element, list);
        }
        if (list.exprKind().getKind() != CelExpr.ExprKind.Kind.LIST || !isFact(element)) {
            return refuse(at, "write fact in ['A', 'B'], or 'CODE' in fact");
        }
        Leaf.Operand operand = operand(element);
        List<CelExpr> values = list.list().elements();
        if (operand == null) {
            return null;
        }
        if (values.isEmpty()) {
            return refuse(list, "the list is empty");
        }
        Fact fact = operand.fact();
        if (fact.type() == FactType.NUMBER) {
            return numbers(operand, values);
        }
        if (fact.type() != FactType.CODE) {
            return refuse(at, "\"" + fact.key() + "\" cannot be looked up in a list");
        }
        List<String> codes = new ArrayList<>();
        boolean right = true;
        for (CelExpr value : values) {
            if (!isConstant(value, CelConstant.Kind.STRING_VALUE)) {
                refuse(value, "expected a code in quotes");
                right = false;
            } else {
                right &= isCode(fact, value.constant().stringValue(), value);
                codes.add(value.constant().stringValue());
            }
        }
        return right ? new CodeLeaf(operand, codes, true) : null;
    }

    private @Nullable Node numbers(Leaf.Operand operand, List<CelExpr> values) {
        double[] numbers = new double[values.size()];
        for (int index = 0; index < numbers.length; index++) {
            Double number = number(values.get(index));
            if (number == null) {
                return refuse(values.get(index), "expected a number");
            }
            numbers[index] = number;
        }
        return new NumberListLeaf(operand, numbers);
    }

    private @Nullable Node memberOfFact(CelExpr at, CelExpr element, CelExpr list) {
        Leaf.Operand set = operand(list);
        if (set == null) {
            return null;
        }
        Fact fact = set.fact();
        if (fact.type() != FactType.CODES) {
            return refuse(list, "\"" + fact.key() + "\" is not a list; use ==");
        }
        if (isFact(element)) {
            Leaf.Operand code = operand(element);
            if (code == null) {
                return null;
            }
            return code.fact().type() == FactType.CODE
                    ? new PairLeaf(code, set, true)
                    : refuse(at, "only a code can be a member of \"" + fact.key() + "\"");
        }
        if (!isConstant(element, CelConstant.Kind.STRING_VALUE)) {
            return refuse(element, "expected a code in quotes, " + FactCheck.expected(fact));
        }
        String code = element.constant().stringValue();
        return isCode(fact, code, element) ? new SetLeaf(set, code) : null;
    }

    /** The empty text stands for "nothing chosen", so that a form can ask whether a code was chosen. */
    private boolean isCode(Fact fact, String code, CelExpr at) {
        if (fact.hasCode(code) || code.isEmpty() && fact.type() == FactType.CODE) {
            return true;
        }
        List<String> known = fact.codes().stream().map(Fact.Code::code).toList();
        refuse(
                at,
                "\"" + fact.key() + "\" has no code '" + code + "'" + Similar.hint(code, known) + "; expected "
                        + FactCheck.expected(fact));
        return false;
    }

    private Leaf.@Nullable Operand operand(CelExpr expr) {
        String key = expr.ident().name();
        Fact fact = parser.dictionary().find(key);
        if (fact == null) {
            List<String> known = parser.dictionary().facts().stream()
                    .filter(parser::mayName)
                    .map(Fact::key)
                    .toList();
            refuse(expr, "there is no fact \"" + key + "\"" + Similar.hint(key, known));
            return null;
        }
        if (!parser.mayName(fact)) {
            refuse(
                    expr,
                    fact.item() && (fact.scope() == Scope.PATIENT || fact.scope() == parser.scope())
                            ? "\"" + key + "\" is an item of the form; a catalog uses facts only"
                            : "\"" + key + "\" is of a " + lower(fact.scope()) + ", this criterion is of a "
                                    + lower(parser.scope()));
            return null;
        }
        return new Leaf.Operand(
                fact, fact.scope() == Scope.PATIENT, parser.dictionary().slot(key));
    }

    private static String lower(Scope scope) {
        return scope.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isConstant(CelExpr expr, CelConstant.Kind kind) {
        return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expr.constant().getKind() == kind;
    }

    private static @Nullable Double number(CelExpr expr) {
        if (isConstant(expr, CelConstant.Kind.INT64_VALUE)) {
            return (double) expr.constant().int64Value();
        }
        return isConstant(expr, CelConstant.Kind.DOUBLE_VALUE) ? expr.constant().doubleValue() : null;
    }

    private @Nullable Node refuse(CelExpr at, String message) {
        places.add(at, message);
        return null;
    }
}
