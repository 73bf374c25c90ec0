package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.ReferenceCel.Expr;
import org.trabecula.planning.ReferenceFacts.Where;
import tools.jackson.databind.JsonNode;

/** README section 4: which rules are met, which alerts cannot be told, what a selector selects. */
final class ReferenceRules {

    private static final JsonNode RULES = Shipped.file("rules.yaml");
    static final List<String> LEVELS = List.of("EMERGENCY", "URGENT", "SOON", "INFO");

    final List<Hit> met = new ArrayList<>();
    final Map<String, Set<String>> cannotTell = new LinkedHashMap<>();
    final List<Hit> cannotTellHits = new ArrayList<>();

    /** A rule at a subject. */
    record Hit(JsonNode rule, @Nullable String lesion) {
        String id() {
            return rule.get("id").asString();
        }

        String name() {
            return lesion == null ? id() : id() + "@" + lesion;
        }

        String level() {
            return rule.path("level").asString("");
        }
    }

    ReferenceRules(ReferenceFacts facts) {
        for (JsonNode rule : RULES) {
            boolean ofLesion = rule.get("scope").asString().equals("lesion");
            Set<String> subjects = ofLesion ? facts.lesions() : Set.of("");
            for (String subject : subjects) {
                Hit hit = new Hit(rule, ofLesion ? subject : null);
                Where where = new Where(hit.lesion(), null);
                Expr when = ReferenceFacts.expr(rule.get("when").asString());
                Boolean truth = facts.truth(when, where);
                if (Boolean.TRUE.equals(truth)) {
                    met.add(hit);
                } else if (truth == null && rule.get("kind").asString().equals("alert")) {
                    boolean something = when.names().stream().anyMatch(name -> facts.value(name, where) != null);
                    if (something || hit.level().equals("EMERGENCY")) {
                        cannotTell.put(hit.name(), facts.missing(when, where));
                        cannotTellHits.add(hit);
                    }
                }
            }
        }
        Comparator<Hit> order = Comparator.<Hit>comparingInt(hit -> LEVELS.indexOf(hit.level()))
                .thenComparing(Hit::id)
                .thenComparing(hit -> String.valueOf(hit.lesion()));
        met.sort(order);
        cannotTellHits.sort(order);
    }

    static boolean names(JsonNode list, String code) {
        for (JsonNode one : list) {
            if (one.asString().equals(code)) {
                return true;
            }
        }
        return false;
    }

    static boolean selects(JsonNode selector, JsonNode therapy) {
        for (String part : List.of("domain", "group", "kind")) {
            if (selector.has(part)
                    && !selector.get(part).asString().equals(therapy.path(part).asString(""))) {
                return false;
            }
        }
        if (selector.has("therapy")
                && !selector.get("therapy")
                        .asString()
                        .equals(therapy.get("code").asString())) {
            return false;
        }
        for (Map.Entry<String, JsonNode> burden : selector.path("burden").properties()) {
            if (therapy.get("burdens").path(burden.getKey()).asInt(0)
                    < burden.getValue().asInt()) {
                return false;
            }
        }
        return true;
    }
}
