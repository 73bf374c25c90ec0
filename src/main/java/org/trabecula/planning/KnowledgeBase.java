package org.trabecula.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A catalog as data, before it is checked and compiled.
 *
 * @param version name of the catalog version; every proposal names it
 * @param shared named lists of clauses that entries include
 */
public record KnowledgeBase(
        String version,
        List<Therapy> therapies,
        Map<String, List<Clause>> shared,
        List<Rule> rules,
        List<Medicine> medicines,
        List<Interaction> interactions,
        Ranking ranking,
        List<Citation> citations) {
    public KnowledgeBase {
        therapies = List.copyOf(therapies);
        Map<String, List<Clause>> lists = new LinkedHashMap<>();
        shared.forEach((name, clauses) -> lists.put(name, List.copyOf(clauses)));
        shared = Collections.unmodifiableMap(lists);
        rules = List.copyOf(rules);
        medicines = List.copyOf(medicines);
        interactions = List.copyOf(interactions);
        citations = List.copyOf(citations);
    }
}
