package org.trabecula.planning;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a criterion into a tree over slots. CEL's parser reads it, {@link CriterionBuilder} checks it against the dictionary
 * in plain words, and CEL's type checker has the last word. Whole numbers are read as numbers with a point, so that {@code == 0} and
 * {@code == 0.0} are the same.
 */
final class CriterionParser {

    private final Dictionary dictionary;
    private final Scope scope;
    private final boolean withItems;
    private final CelCompiler cel;
    private final Map<String, Node> parsed = new HashMap<>();

    CriterionParser(Dictionary dictionary, Scope scope, boolean withItems) {
        this.dictionary = dictionary;
        this.scope = scope;
        this.withItems = withItems;
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
                .setResultType(SimpleType.BOOL);
        for (Fact fact : dictionary.facts()) {
            CelType type = celType(fact.type());
            if (type != null && mayName(fact)) {
                builder.addVar(fact.key(), type);
            }
        }
        cel = builder.build();
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Scope scope() {
        return scope;
    }

    /** Whether a criterion of this kind may name the fact: items only in a form, and no facts of another subject. */
    boolean mayName(Fact fact) {
        return (withItems || !fact.item()) && (fact.scope() == Scope.PATIENT || fact.scope() == scope);
    }

    private static @Nullable CelType celType(FactType type) {
        return switch (type) {
            case NUMBER -> SimpleType.DOUBLE;
            case FLAG -> SimpleType.BOOL;
            case CODE, TEXT -> SimpleType.STRING;
            case CODES -> ListType.create(SimpleType.STRING);
            case DATE -> null;
        };
    }

    /** The tree of a criterion, or {@code null} after adding what is wrong to {@code problems}. */
    synchronized @Nullable Node parse(String text, List<String> path, String entry, List<Problem> problems) {
        Node known = parsed.get(text);
        if (known != null) {
            return known;
        }
        Places places = new Places(text, path, entry, problems);
        if (text.isBlank()) {
            places.add(0, "the criterion is empty; write \"true\" for always");
            return null;
        }
        CelValidationResult read = cel.parse(text);
        if (read.hasError()) {
            read.getErrors().forEach(issue -> places.add(issue, "cannot be read here: " + firstLine(issue)));
            return null;
        }
        Node node = built(read, places);
        if (node != null) {
            parsed.put(text, node);
        }
        return node;
    }

    private @Nullable Node built(CelValidationResult read, Places places) {
        CelAbstractSyntaxTree tree;
        try {
            tree = read.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
        places.positions = tree.getSource().getPositionsMap();
        int before = places.problems.size();
        Node node = new CriterionBuilder(this, places).condition(tree.getExpr());
        if (places.problems.size() > before) {
            return null;
        }
        CelAbstractSyntaxTree asNumbers =
                CelAbstractSyntaxTree.newParsedAst(WholeNumbers.asDoubles(tree.getExpr()), tree.getSource());
        CelValidationResult checked = cel.check(asNumbers);
        checked.getErrors().forEach(issue -> places.add(issue, firstLine(issue)));
        return checked.hasError() ? null : node;
    }

    private static String firstLine(CelIssue issue) {
        return issue.getMessage().lines().findFirst().orElse("");
    }

    /** Collects problems with their line and column in the text. */
    static final class Places {
        private final String text;
        private final List<String> path;
        private final String entry;
        private final List<Problem> problems;
        private Map<Long, Integer> positions = Map.of();

        Places(String text, List<String> path, String entry, List<Problem> problems) {
            this.text = text;
            this.path = path;
            this.entry = entry;
            this.problems = problems;
        }

        void add(CelIssue issue, String message) {
            problems.add(new Problem(
                    path,
                    entry,
                    issue.getSourceLocation().getLine(),
                    issue.getSourceLocation().getColumn() + 1,
                    message));
        }

        void add(CelExpr at, String message) {
            add(positions.getOrDefault(at.id(), 0), message);
        }

        /** @param offset in code points */
        void add(int offset, String message) {
            int[] points = text.codePoints().limit(offset).toArray();
            int line = 1;
            int column = 1;
            for (int point : points) {
                column = point == '\n' ? 1 : column + 1;
                line += point == '\n' ? 1 : 0;
            }
            problems.add(new Problem(path, entry, line, column, message));
        }
    }

    /** Writes whole numbers as doubles, the one type of number that facts have. */
    private static final class WholeNumbers {

        private WholeNumbers() {}

        static CelExpr asDoubles(CelExpr expr) {
            return switch (expr.exprKind().getKind()) {
                case CONSTANT ->
                    switch (expr.constant().getKind()) {
                        case INT64_VALUE ->
                            CelExpr.ofConstant(expr.id(), dev.cel.common.ast.CelConstant.ofValue((double)
                                    expr.constant().int64Value()));
                        default -> expr;
                    };
                case CALL ->
                    CelExpr.ofCall(
                            expr.id(),
                            expr.call().target(),
                            expr.call().function(),
                            all(expr.call().args()));
                case LIST ->
                    CelExpr.ofList(
                            expr.id(),
                            com.google.common.collect.ImmutableList.copyOf(
                                    all(expr.list().elements())),
                            expr.list().optionalIndices());
                default -> expr;
            };
        }

        private static com.google.common.collect.ImmutableList<CelExpr> all(List<CelExpr> parts) {
            List<CelExpr> made = new ArrayList<>();
            parts.forEach(part -> made.add(asDoubles(part)));
            return com.google.common.collect.ImmutableList.copyOf(made);
        }
    }
}
