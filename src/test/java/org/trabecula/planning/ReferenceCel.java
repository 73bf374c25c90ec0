package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader of the restricted language of criteria, written from README section 2 alone: text to a tree of operators. */
final class ReferenceCel {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\|\\||&&|[<>=!]=|[<>!(),\\[\\]]|'[^']*'|-?[0-9.]+|[A-Za-z_][A-Za-z_0-9]*)");

    /** An operator with its parts; {@code fact} and {@code value} are leaves. */
    record Expr(String op, List<Expr> parts, Object value) {
        Expr part(int index) {
            return parts.get(index);
        }

        /** Names of all facts in it. */
        List<String> names() {
            if (op.equals("fact")) {
                return List.of(String.valueOf(value));
            }
            return parts.stream().flatMap(part -> part.names().stream()).toList();
        }
    }

    private final List<String> tokens = new ArrayList<>();
    private int at;

    private ReferenceCel(String text) {
        Matcher matcher = TOKEN.matcher(text.stripTrailing());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end != text.stripTrailing().length()) {
            throw new IllegalArgumentException(text + " at " + end);
        }
    }

    static Expr parse(String text) {
        ReferenceCel reader = new ReferenceCel(text);
        Expr expr = reader.or();
        if (reader.at != reader.tokens.size()) {
            throw new IllegalArgumentException(text);
        }
        return expr;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private Expr or() {
        List<Expr> parts = new ArrayList<>(List.of(and()));
        while (take("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Expr("or", parts, "");
    }

    private Expr and() {
        List<Expr> parts = new ArrayList<>(List.of(not()));
        while (take("&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Expr("and", parts, "");
    }

    private Expr not() {
        return take("!") ? new Expr("not", List.of(not()), "") : comparison();
    }

    private Expr comparison() {
        Expr left = primary();
        for (String op : List.of("<=", ">=", "==", "!=", "<", ">", "in")) {
            if (take(op)) {
                return new Expr(op, List.of(left, primary()), "");
            }
        }
        return left;
    }

    private Expr primary() {
        if (take("(")) {
            Expr inner = or();
            if (!take(")")) {
                throw new IllegalArgumentException("no ) in " + tokens);
            }
            return inner;
        }
        if (take("[")) {
            List<Expr> parts = new ArrayList<>();
            while (!take("]")) {
                parts.add(primary());
                take(",");
            }
            return new Expr("list", parts, "");
        }
        String token = peek();
        at++;
        if (token.startsWith("'")) {
            return new Expr("value", List.of(), token.substring(1, token.length() - 1));
        }
        if (token.equals("true") || token.equals("false")) {
            return new Expr("value", List.of(), Boolean.valueOf(token));
        }
        if (token.matches("-?[0-9.]+")) {
            return new Expr("value", List.of(), Double.valueOf(token));
        }
        return new Expr("fact", List.of(), token);
    }
}
