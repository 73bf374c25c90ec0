package org.trabecula.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.ReferenceCel.Expr;
import org.trabecula.planning.ReferenceFacts.Where;
import tools.jackson.databind.JsonNode;

/** The proposal as README sections 3 to 8 say, slowly, from the YAML itself. Gives lines of text to compare. */
final class ReferencePlan {

    private static final JsonNode SHARED =
            Shipped.file("therapies/_shared.yaml").get("shared");
    private static final List<JsonNode> THERAPIES = therapies();

    private final ReferenceFacts facts;
    private final ReferenceRules rules;
    private final ReferenceInteractions interactions;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> notProposed = new TreeSet<>();

    /** A therapy at a subject. */
    private static final class Item {
        final JsonNode therapy;
        final @Nullable String lesion;
        boolean current;
        boolean needsData;
        int strength;
        int urgency;
        BigDecimal score = BigDecimal.ZERO;
        int cautions;
        String dose = "";
        Set<String> missing = new TreeSet<>();

        @Nullable
        Item first;

        Item(JsonNode therapy, @Nullable String lesion) {
            this.therapy = therapy;
            this.lesion = lesion;
        }

        String code() {
            return therapy.get("code").asString();
        }

        String id() {
            return lesion == null ? code() : code() + "@" + lesion;
        }

        String line() {
            String status =
                    needsData ? "NEEDS_DATA" : cautions > 0 ? "CAUTION" : strength == 2 ? "RECOMMENDED" : "CONSIDER";
            return String.join(
                    " | ",
                    id(),
                    status,
                    strength == 2 ? "RECOMMEND" : strength == 1 ? "CONSIDER" : "null",
                    List.of("EMERGENCY", "URGENT", "SOON", "ROUTINE").get(urgency),
                    first == null ? "null" : first.code(),
                    String.valueOf(current),
                    dose,
                    score.toPlainString(),
                    missing.toString());
        }
    }

    ReferencePlan(Request request) {
        facts = new ReferenceFacts(request);
        interactions = new ReferenceInteractions(facts);
        rules = new ReferenceRules(facts);
        for (JsonNode therapy : THERAPIES) {
            if (therapy.get("scope").asString().equals("lesion")) {
                facts.lesions().forEach(lesion -> consider(therapy, lesion));
            } else {
                consider(therapy, null);
            }
        }
        alternatives();
    }

    private static List<JsonNode> therapies() {
        List<JsonNode> all = new ArrayList<>();
        for (String file : List.of(
                "antineuropathic",
                "bone-modifying",
                "care-coordination",
                "corticosteroid",
                "device",
                "education",
                "interventional",
                "non-opioid",
                "nutrition",
                "opioid-companion",
                "opioid",
                "physical-modality",
                "psychological",
                "radiotherapy",
                "rehabilitation",
                "sleep",
                "surgery",
                "topical")) {
            Shipped.file("therapies/" + file + ".yaml").forEach(all::add);
        }
        return all;
    }

    private @Nullable Boolean indication(JsonNode therapy, String field, Where where) {
        return therapy.has(field)
                ? facts.truth(ReferenceFacts.expr(therapy.get(field).asString()), where)
                : Boolean.FALSE;
    }

    private void consider(JsonNode therapy, @Nullable String lesion) {
        Item item = new Item(therapy, lesion);
        Where where = new Where(lesion, null);
        Boolean recommend = indication(therapy, "recommend", where);
        Boolean consider = indication(therapy, "consider", where);
        boolean open = false;
        boolean none = false;
        if (Boolean.TRUE.equals(recommend)) {
            item.strength = 2;
        } else if (Boolean.TRUE.equals(consider)) {
            item.strength = 1;
        } else if (recommend == null || consider == null) {
            open = true;
        } else {
            none = true;
        }
        boolean excludedByRule = false;
        int urgency = 3;
        Set<String> cautioned = new TreeSet<>();
        for (ReferenceRules.Hit hit : rules.met) {
            JsonNode rule = hit.rule();
            boolean lesionRule = hit.lesion() != null;
            if (lesionRule && lesion != null && !lesion.equals(hit.lesion())) {
                continue;
            }
            int level = Math.min(
                    3, ReferenceRules.LEVELS.indexOf(hit.level()) < 0 ? 3 : ReferenceRules.LEVELS.indexOf(hit.level()));
            boolean mayAdd = lesionRule || lesion == null || !none;
            if (mayAdd && ReferenceRules.names(rule.path("recommend"), item.code())) {
                item.strength = 2;
                urgency = Math.min(urgency, level);
            }
            if (mayAdd && ReferenceRules.names(rule.path("consider"), item.code())) {
                item.strength = Math.max(item.strength, 1);
            }
            if (ReferenceRules.names(rule.path("raise"), item.code())) {
                urgency = Math.min(urgency, level);
            }
            for (JsonNode avoid : rule.path("avoid")) {
                excludedByRule |= ReferenceRules.selects(avoid, therapy);
            }
            int entry = 0;
            for (JsonNode caution : rule.path("caution")) {
                entry++;
                if (ReferenceRules.selects(caution, therapy)) {
                    cautioned.add(hit.id() + " " + entry);
                }
            }
        }
        if (item.strength == 0 && none) {
            return;
        }
        item.urgency = urgency;
        List<String> own = new ArrayList<>();
        therapy.path("medicines").forEach(name -> own.add(canonical(name.asString())));
        item.current = own.stream().anyMatch(facts.current::contains);
        boolean classesGiven = facts.request.facts().containsKey("med_classes");
        Where clause = item.current && !classesGiven ? new Where(lesion, facts.classes(own)) : where;
        boolean excluded = excludedByRule;
        boolean openContraindication = false;
        Set<String> missing = new TreeSet<>();
        for (JsonNode one : clauses(therapy, "contraindications")) {
            Expr when = ReferenceFacts.expr(one.get("when").asString());
            Where seen = when.names().contains("med_classes") ? clause : where;
            Boolean truth = facts.truth(when, seen);
            excluded |= Boolean.TRUE.equals(truth);
            openContraindication |= truth == null;
            missing.addAll(facts.missing(when, seen));
        }
        ReferenceInteractions.Result checked = interactions.check(therapy, own);
        if (excluded || checked.excluded()) {
            notProposed.add(item.id() + (item.current ? " current" : ""));
            return;
        }
        if (checked.open()) {
            missing.add("med_classes");
        }
        if (item.strength == 0) {
            for (String field : List.of("recommend", "consider")) {
                if (therapy.has(field)) {
                    missing.addAll(
                            facts.missing(ReferenceFacts.expr(therapy.get(field).asString()), where));
                }
            }
        }
        item.needsData = open && item.strength == 0 || openContraindication || checked.open();
        item.missing = item.needsData ? missing : new TreeSet<>();
        item.cautions = cautioned.size() + checked.cautions();
        for (JsonNode one : clauses(therapy, "cautions")) {
            Expr when = ReferenceFacts.expr(one.get("when").asString());
            item.cautions +=
                    Boolean.TRUE.equals(facts.truth(when, when.names().contains("med_classes") ? clause : where))
                            ? 1
                            : 0;
        }
        item.dose = therapy.get("dose").asString();
        for (JsonNode one : therapy.path("adjustments")) {
            Expr when = ReferenceFacts.expr(one.get("when").asString());
            if (Boolean.TRUE.equals(facts.truth(when, when.names().contains("med_classes") ? clause : where))) {
                item.dose = one.get("dose").asString();
                break;
            }
        }
        item.score = ReferenceScore.score(therapy, item.cautions, facts);
        items.add(item);
    }

    private String canonical(String name) {
        JsonNode medicine = facts.medicines.get(name.toLowerCase());
        return medicine == null ? name : medicine.get("name").asString();
    }

    private static List<JsonNode> clauses(JsonNode therapy, String field) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode one : therapy.path(field)) {
            if (one.has("include")) {
                SHARED.get(one.get("include").asString()).forEach(all::add);
            } else {
                all.add(one);
            }
        }
        return all;
    }

    private static final Comparator<Item> ORDER = Comparator.<Item>comparingInt(item -> item.urgency)
            .thenComparing(item -> item.needsData)
            .thenComparing(item -> -item.strength)
            .thenComparing(item -> item.score.negate())
            .thenComparing(Item::code)
            .thenComparing(item -> item.lesion == null ? "" : item.lesion);

    private void alternatives() {
        Map<String, List<Item>> groups = new HashMap<>();
        for (Item item : items) {
            if (item.therapy.has("group")) {
                groups.computeIfAbsent(
                                item.therapy.get("group").asString() + " " + item.lesion, none -> new ArrayList<>())
                        .add(item);
            }
        }
        for (List<Item> group : groups.values()) {
            Item first = group.stream()
                    .filter(item -> !item.needsData)
                    .min(Comparator.<Item, Boolean>comparing(item -> !item.current)
                            .thenComparing(ORDER))
                    .orElse(null);
            group.forEach(item -> item.first = item == first ? null : first);
        }
    }

    List<String> items() {
        List<String> lines = new ArrayList<>();
        List<Item> sorted = items.stream().sorted(ORDER).toList();
        for (Item item : sorted) {
            if (item.first == null) {
                lines.add(item.line());
                sorted.stream().filter(other -> other.first == item).forEach(other -> lines.add(other.line()));
            }
        }
        return lines;
    }

    List<String> notProposed() {
        return List.copyOf(notProposed);
    }

    List<String> alerts() {
        return rules.met.stream()
                .filter(hit -> hit.rule().get("kind").asString().equals("alert"))
                .map(ReferenceRules.Hit::name)
                .toList();
    }

    List<String> cannotTell() {
        return rules.cannotTellHits.stream()
                .map(hit -> hit.name() + " " + rules.cannotTell.get(hit.name()))
                .toList();
    }

    List<String> missing() {
        Map<String, int[]> counts = new TreeMap<>();
        Set<String> emergency = new TreeSet<>();
        items.forEach(item -> item.missing.forEach(name -> counts.computeIfAbsent(name, none -> new int[1])[0]++));
        for (ReferenceRules.Hit hit : rules.cannotTellHits) {
            for (String name : rules.cannotTell.getOrDefault(hit.name(), Set.of())) {
                counts.computeIfAbsent(name, none -> new int[1])[0]++;
                if (hit.level().equals("EMERGENCY")) {
                    emergency.add(name);
                }
            }
        }
        for (ReferenceRules.Hit hit : rules.met) {
            for (JsonNode key : hit.rule().path("collect")) {
                Set<String> at = !facts.isLesionFact(key.asString())
                        ? Set.of("")
                        : hit.lesion() == null ? facts.lesions() : Set.of(hit.lesion());
                for (String lesion : at) {
                    Where where = new Where(lesion.isEmpty() ? null : lesion, null);
                    if (!ReferenceFacts.isKnown(facts.value(key.asString(), where))) {
                        facts.names(key.asString(), where)
                                .forEach(name -> counts.computeIfAbsent(name, none -> new int[1]));
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, int[]>, Boolean>comparing(
                                entry -> !emergency.contains(entry.getKey()))
                        .thenComparing(entry -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> followUps() {
        List<String> lines = new ArrayList<>();
        List<String> sorted = new ArrayList<>();
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        items().forEach(line -> sorted.add(line.substring(0, line.indexOf(" |"))));
        for (ReferenceRules.Hit hit : rules.met) {
            for (JsonNode entry : hit.rule().path("follow_up")) {
                List<String> accepted = sorted.stream()
                        .filter(id -> entry.has("if_accepted"))
                        .filter(id -> {
                            Item item = java.util.Objects.requireNonNull(byId.get(id));
                            return (hit.lesion() == null
                                            || item.lesion == null
                                            || hit.lesion().equals(item.lesion))
                                    && ReferenceRules.selects(entry.get("if_accepted"), item.therapy);
                        })
                        .toList();
                if (!entry.has("if_accepted") || !accepted.isEmpty()) {
                    lines.add("%04d %s %s".formatted(entry.get("days").get(0).asInt(), hit.name(), accepted));
                }
            }
        }
        return lines.stream().sorted().toList();
    }
}
