package org.trabecula.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.ReferenceCel.Expr;
import tools.jackson.databind.JsonNode;

/**
 * Facts and criteria as README sections 1 and 2 say, slowly, with maps and texts. Values: Double, Boolean, String, Set, and {@link AtLeast},
 * {@link OneOf}, {@link Open} for what is known in part; {@code null} is unknown. Truth: TRUE, FALSE, {@code null} unknown.
 */
final class ReferenceFacts {

    record AtLeast(double low) {}

    record OneOf(Set<String> codes) {}

    record Open(Set<String> known) {}

    /** The list for a clause that names {@code med_classes} itself, when the therapy is already taken. */
    record Where(@Nullable String lesion, @Nullable Object classes) {
        static final Where PATIENT = new Where(null, null);
    }

    final Request request;
    final Map<String, JsonNode> medicines = new HashMap<>();
    final List<String> unknownMedicines = new ArrayList<>();
    final List<String> current = new ArrayList<>();
    private final Map<String, JsonNode> facts = new HashMap<>();
    private final Map<String, Object> known = new HashMap<>();
    private static final Map<String, Expr> PARSED = new HashMap<>();
    private static final JsonNode FACTS = Shipped.file("facts.yaml");
    private static final JsonNode MEDICINES = Shipped.file("medicines.yaml");

    ReferenceFacts(Request request) {
        this.request = request;
        for (JsonNode fact : FACTS) {
            facts.put(fact.get("key").asString(), fact);
        }
        for (JsonNode medicine : MEDICINES) {
            medicines.put(medicine.get("name").asString().toLowerCase(), medicine);
            medicine.path("synonyms")
                    .forEach(name -> medicines.putIfAbsent(name.asString().toLowerCase(), medicine));
        }
        if (request.medications() != null) {
            for (String name : request.medications()) {
                JsonNode medicine = medicines.get(name.toLowerCase());
                if (medicine == null) {
                    unknownMedicines.add(name);
                } else if (!current.contains(medicine.get("name").asString())) {
                    current.add(medicine.get("name").asString());
                }
            }
        }
    }

    static Expr expr(String text) {
        return PARSED.computeIfAbsent(text, ReferenceCel::parse);
    }

    Set<String> lesions() {
        Map<String, Map<String, Object>> given = request.lesions();
        return given == null ? Set.of() : given.keySet();
    }

    boolean isLesionFact(String key) {
        return fact(key).get("scope").asString().equals("lesion");
    }

    private JsonNode fact(String key) {
        JsonNode fact = facts.get(key);
        if (fact == null) {
            throw new IllegalArgumentException(key);
        }
        return fact;
    }

    @Nullable
    Object value(String key, Where where) {
        if (key.equals("med_classes") && where.classes() != null) {
            return where.classes();
        }
        String lesion = isLesionFact(key) ? where.lesion() : null;
        String name = lesion == null ? key : key + "@" + lesion;
        if (!known.containsKey(name)) {
            Map<String, Object> given = lesion == null
                    ? request.facts()
                    : java.util.Objects.requireNonNull(request.lesions()).get(lesion);
            Object value = given.get(key);
            known.put(
                    name,
                    value == null ? derived(key, lesion) : value instanceof List<?> l ? new LinkedHashSet<>(l) : value);
        }
        return known.get(name);
    }

    private @Nullable Object derived(String key, @Nullable String lesion) {
        JsonNode fact = fact(key);
        Where where = new Where(lesion, null);
        if (fact.has("expression")) {
            return truth(expr(fact.get("expression").asString()), where);
        }
        for (JsonNode one : fact.path("cases")) {
            if (Boolean.TRUE.equals(truth(expr(one.get("when").asString()), where))) {
                return one.get("value").asString();
            }
        }
        if (met(fact, "true_when", where)) {
            return true;
        }
        if (met(fact, "false_when", where)) {
            return false;
        }
        if (met(fact, "zero_when", where)) {
            return 0.0;
        }
        if (fact.has("aggregate")) {
            return aggregate(fact.get("aggregate"));
        }
        return switch (key) {
            case "med_count" ->
                request.medications() == null
                        ? null
                        : (double) request.medications().size();
            case "med_classes" -> classes(List.of());
            case "bmi", "egfr", "crcl" -> ReferenceFormulas.value(key, this);
            default -> null;
        };
    }

    private boolean met(JsonNode fact, String field, Where where) {
        return fact.has(field) && Boolean.TRUE.equals(truth(expr(fact.get(field).asString()), where));
    }

    /** Classes of the list without these medicines. */
    @Nullable
    Object classes(List<String> without) {
        if (request.medications() == null) {
            return null;
        }
        Set<String> classes = new TreeSet<>();
        for (String name : current) {
            if (!without.contains(name)) {
                java.util.Objects.requireNonNull(medicines.get(name.toLowerCase()))
                        .path("classes")
                        .forEach(code -> classes.add(code.asString()));
            }
        }
        return unknownMedicines.isEmpty() ? classes : new Open(classes);
    }

    private @Nullable Object aggregate(JsonNode how) {
        if (request.lesions() == null) {
            return null;
        }
        String op = how.get("op").asString();
        if (op.equals("max")) {
            return maximum(how);
        }
        int met = 0;
        int unknown = 0;
        for (String lesion : lesions()) {
            Boolean counts = counts(how, new Where(lesion, null));
            met += Boolean.TRUE.equals(counts) ? 1 : 0;
            unknown += counts == null ? 1 : 0;
        }
        if (op.equals("count")) {
            return unknown == 0 ? (Object) (double) met : new AtLeast(met);
        }
        return met > 0 ? Boolean.TRUE : unknown > 0 ? null : Boolean.FALSE;
    }

    private @Nullable Boolean counts(JsonNode how, Where at) {
        Boolean of = truth(expr(how.get("of").asString()), at);
        if (!how.has("and_unknown")) {
            return of;
        }
        Boolean any = false;
        for (JsonNode row : how.get("and_unknown")) {
            boolean scored = isKnown(value(row.get("fact").asString(), at));
            any = or(any, scored ? Boolean.FALSE : truth(expr(row.get("where").asString()), at));
        }
        return and(of, any);
    }

    private @Nullable Object maximum(JsonNode how) {
        List<String> order = new ArrayList<>();
        how.path("order").forEach(code -> order.add(code.asString()));
        boolean applies = false;
        boolean unknown = false;
        Double best = null;
        for (String lesion : lesions()) {
            Where at = new Where(lesion, null);
            Boolean here = truth(expr(how.get("where").asString()), at);
            if (Boolean.FALSE.equals(here)) {
                continue;
            }
            applies = true;
            Object value = value(how.get("of").asString(), at);
            if (here == null || value == null) {
                unknown = true;
            } else {
                double number = order.isEmpty() ? (Double) value : order.indexOf(String.valueOf(value));
                best = best == null ? (Double) number : (Double) Math.max(best, number);
            }
        }
        if (!applies) {
            JsonNode empty = how.get("empty");
            return empty.isNumber() ? (Object) empty.asDouble() : empty.asString();
        }
        if (order.isEmpty()) {
            return best == null ? null : unknown ? new AtLeast(best) : (Object) best;
        }
        int from = best == null ? 0 : best.intValue();
        return unknown ? new OneOf(new LinkedHashSet<>(order.subList(from, order.size()))) : order.get(from);
    }

    static boolean isKnown(@Nullable Object value) {
        return value != null && !isPart(value);
    }

    static boolean isPart(@Nullable Object value) {
        return value instanceof AtLeast || value instanceof OneOf || value instanceof Open;
    }

    static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : Boolean.TRUE;
    }

    static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return one == null || other == null ? null : Boolean.FALSE;
    }

    @Nullable
    Boolean truth(Expr expr, Where where) {
        switch (expr.op()) {
            case "and", "or" -> {
                Boolean all = expr.op().equals("and");
                for (Expr part : expr.parts()) {
                    Boolean one = truth(part, where);
                    all = expr.op().equals("and") ? and(all, one) : or(all, one);
                }
                return all;
            }
            case "not" -> {
                Boolean part = truth(expr.part(0), where);
                return part == null ? null : (Boolean) !part;
            }
            case "fact", "value" -> {
                return (Boolean) operand(expr, where);
            }
            default -> {
                return ReferenceComparison.compare(expr, this, where);
            }
        }
    }

    @Nullable
    Object operand(Expr expr, Where where) {
        return expr.op().equals("fact") ? value(String.valueOf(expr.value()), where) : expr.value();
    }

    /** The missing facts of an UNKNOWN criterion. */
    Set<String> missing(Expr expr, Where where) {
        Set<String> names = new TreeSet<>();
        if (truth(expr, where) != null) {
            return names;
        }
        switch (expr.op()) {
            case "and", "or", "not" -> expr.parts().forEach(part -> names.addAll(missing(part, where)));
            case "fact" -> names.addAll(names(String.valueOf(expr.value()), where));
            default -> {
                for (Expr side : expr.parts()) {
                    if (side.op().equals("fact") && !isKnown(operand(side, where))) {
                        names.addAll(names(String.valueOf(side.value()), where));
                    }
                }
            }
        }
        return names;
    }

    /** How an unknown fact is named. */
    Set<String> names(String key, Where where) {
        String lesion = isLesionFact(key) ? where.lesion() : null;
        Where own = new Where(lesion, null);
        JsonNode fact = fact(key);
        Set<String> names = new TreeSet<>();
        if (fact.has("expression")) {
            names.addAll(missing(expr(fact.get("expression").asString()), own));
        }
        fact.path("cases")
                .forEach(one -> names.addAll(missing(expr(one.get("when").asString()), own)));
        if (fact.has("aggregate") && request.lesions() != null) {
            for (String one : lesions()) {
                names.addAll(missedAt(fact.get("aggregate"), new Where(one, null)));
            }
        }
        if (names.isEmpty()) {
            names.add(lesion == null ? key : key + "@" + lesion);
        }
        return names;
    }

    private Set<String> missedAt(JsonNode how, Where at) {
        Set<String> names = new TreeSet<>();
        if (how.get("op").asString().equals("max")) {
            Expr where = expr(how.get("where").asString());
            if (truth(where, at) == null) {
                names.addAll(missing(where, at));
            } else if (Boolean.TRUE.equals(truth(where, at))
                    && !isKnown(value(how.get("of").asString(), at))) {
                names.addAll(names(how.get("of").asString(), at));
            }
            return names;
        }
        if (counts(how, at) == null) {
            names.addAll(missing(expr(how.get("of").asString()), at));
            Set<String> rows = new TreeSet<>();
            boolean row = false;
            for (JsonNode one : how.path("and_unknown")) {
                if (!isKnown(value(one.get("fact").asString(), at))) {
                    Expr where = expr(one.get("where").asString());
                    row |= Boolean.TRUE.equals(truth(where, at));
                    rows.addAll(missing(where, at));
                }
            }
            if (!row) {
                names.addAll(rows);
            }
        }
        return names;
    }
}
