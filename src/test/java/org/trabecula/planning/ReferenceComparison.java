package org.trabecula.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.ReferenceCel.Expr;

/** Comparisons of README sections 1 and 2, also with what is known in part. */
final class ReferenceComparison {

    private ReferenceComparison() {}

    static @Nullable Boolean compare(Expr expr, ReferenceFacts facts, ReferenceFacts.Where where) {
        if (expr.op().equals("in")) {
            return in(expr, facts, where);
        }
        Object left = facts.operand(expr.part(0), where);
        Object right = facts.operand(expr.part(1), where);
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof ReferenceFacts.OneOf one) {
            boolean possible = one.codes().contains(String.valueOf(right));
            Boolean equal = possible ? one.codes().size() == 1 ? Boolean.TRUE : null : Boolean.FALSE;
            return equal == null ? null : (Boolean) (equal == expr.op().equals("=="));
        }
        if (left instanceof ReferenceFacts.AtLeast at && right instanceof Double limit) {
            return atLeast(expr.op(), at.low(), limit);
        }
        if (left instanceof Double number && right instanceof Double limit) {
            return switch (expr.op()) {
                case "<" -> number < limit;
                case "<=" -> number <= limit;
                case ">" -> number > limit;
                case ">=" -> number >= limit;
                case "==" -> number.doubleValue() == limit;
                default -> number.doubleValue() != limit;
            };
        }
        return left.equals(right) == expr.op().equals("==");
    }

    private static @Nullable Boolean atLeast(String op, double low, double limit) {
        return switch (op) {
            case ">=" -> low >= limit ? Boolean.TRUE : null;
            case ">" -> low > limit ? Boolean.TRUE : null;
            case "<" -> low >= limit ? Boolean.FALSE : null;
            case "<=", "==" -> low > limit ? Boolean.FALSE : null;
            default -> low > limit ? Boolean.TRUE : null;
        };
    }

    private static @Nullable Boolean in(Expr expr, ReferenceFacts facts, ReferenceFacts.Where where) {
        Object element = facts.operand(expr.part(0), where);
        if (expr.part(1).op().equals("list")) {
            if (element == null) {
                return null;
            }
            Set<String> list = new java.util.HashSet<>();
            expr.part(1).parts().forEach(part -> list.add(String.valueOf(part.value())));
            if (element instanceof ReferenceFacts.OneOf one) {
                if (list.containsAll(one.codes())) {
                    return true;
                }
                return one.codes().stream().anyMatch(list::contains) ? null : Boolean.FALSE;
            }
            return list.contains(String.valueOf(element));
        }
        Object set = facts.operand(expr.part(1), where);
        if (set instanceof ReferenceFacts.Open open) {
            return open.known().contains(String.valueOf(element)) ? Boolean.TRUE : null;
        }
        return set == null ? null : (Boolean) ((Set<?>) set).contains(String.valueOf(element));
    }
}
