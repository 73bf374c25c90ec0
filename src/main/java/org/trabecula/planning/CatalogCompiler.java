package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a catalog against the dictionary and compiles it. Goes on after a mistake, so that all are told at once. */
final class CatalogCompiler {

    private final Dictionary dictionary;
    private final KnowledgeBase knowledge;
    private final Medicines medicines;
    private final List<Problem> problems = new ArrayList<>();
    private final Pooled.Pool pool;
    private final List<String> groups = new ArrayList<>();

    CatalogCompiler(Dictionary dictionary, KnowledgeBase knowledge, Medicines medicines) {
        this.dictionary = dictionary;
        this.knowledge = knowledge;
        this.medicines = medicines;
        this.pool = new Pooled.Pool(dictionary, problems);
    }

    /** @throws InvalidKnowledge with every mistake */
    CatalogPlan compile() {
        problems.addAll(new CatalogCheck(dictionary, knowledge, medicines).problems());
        InteractionCompiler interactions = new InteractionCompiler(dictionary, knowledge, medicines, pool, problems);
        List<TherapyPlan> therapies = therapies(interactions);
        List<RulePlan> rules = rules();
        Fact priorities = dictionary.find("priorities");
        if (priorities == null) {
            problems.add(Problem.at(List.of("ranking"), "ranking", "the dictionary has no fact \"priorities\""));
        }
        if (!problems.isEmpty() || priorities == null) {
            throw new InvalidKnowledge(problems);
        }
        Scores scores = new Scores(knowledge.therapies(), knowledge.ranking(), priorities, problems);
        if (!problems.isEmpty()) {
            throw new InvalidKnowledge(problems);
        }
        return new CatalogPlan(
                therapies.toArray(new TherapyPlan[0]),
                rules.toArray(new RulePlan[0]),
                scores,
                groups.size(),
                pool,
                dictionary);
    }

    private List<TherapyPlan> therapies(InteractionCompiler interactions) {
        List<Therapy> all = knowledge.therapies();
        List<String> byCode = all.stream().map(Therapy::code).sorted().toList();
        int[] cells = new int[Scope.values().length];
        List<TherapyPlan> plans = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Therapy therapy = all.get(index);
            List<String> path = List.of("therapies", String.valueOf(index));
            int[] own = therapy.medicines().stream()
                    .mapToInt(medicines::index)
                    .filter(medicine -> medicine >= 0)
                    .distinct()
                    .toArray();
            plans.add(new TherapyPlan(
                    therapy,
                    index,
                    cells[therapy.scope().ordinal()]++,
                    byCode.indexOf(therapy.code()),
                    group(therapy.group()),
                    optional(therapy.recommend(), therapy.scope(), Paths.in(path, "recommend"), therapy.code()),
                    optional(therapy.consider(), therapy.scope(), Paths.in(path, "consider"), therapy.code()),
                    clauses(therapy, therapy.contraindications(), Paths.in(path, "contraindications")),
                    clauses(therapy, therapy.cautions(), Paths.in(path, "cautions")),
                    adjustments(therapy, Paths.in(path, "adjustments")),
                    interactions.of(therapy, own)));
        }
        return plans;
    }

    private int group(@Nullable String group) {
        if (group == null) {
            return -1;
        }
        if (!groups.contains(group)) {
            groups.add(group);
        }
        return groups.indexOf(group);
    }

    private @Nullable Pooled optional(@Nullable String text, Scope scope, List<String> path, String entry) {
        return text == null ? null : pool.of(text, scope, path, entry);
    }

    /** Included clauses stand where the include stands; a mistake in a shared clause is told there. */
    private List<TherapyPlan.Condition> clauses(Therapy therapy, List<Clause> clauses, List<String> path) {
        List<TherapyPlan.Condition> conditions = new ArrayList<>();
        for (int index = 0; index < clauses.size(); index++) {
            Clause clause = clauses.get(index);
            String include = clause.include();
            if (include == null) {
                condition(clause, therapy, Paths.in(path, index, "when"), therapy.code(), conditions);
                continue;
            }
            List<Clause> shared = knowledge.shared().getOrDefault(include, List.of());
            for (int at = 0; at < shared.size(); at++) {
                condition(
                        shared.get(at),
                        therapy,
                        List.of("shared", include, String.valueOf(at), "when"),
                        include,
                        conditions);
            }
        }
        return conditions;
    }

    private void condition(
            Clause clause, Therapy therapy, List<String> path, String entry, List<TherapyPlan.Condition> into) {
        String when = clause.when();
        String text = clause.text();
        if (when == null || text == null) {
            return; // told by CatalogCheck
        }
        Pooled pooled = pool.of(when, therapy.scope(), path, entry);
        if (pooled != null) {
            into.add(new TherapyPlan.Condition(pooled, text, clause.cite()));
        }
    }

    private List<TherapyPlan.Condition> adjustments(Therapy therapy, List<String> path) {
        List<TherapyPlan.Condition> conditions = new ArrayList<>();
        for (int index = 0; index < therapy.adjustments().size(); index++) {
            Therapy.Adjustment adjustment = therapy.adjustments().get(index);
            Pooled pooled = pool.of(adjustment.when(), therapy.scope(), Paths.in(path, index, "when"), therapy.code());
            if (pooled != null) {
                conditions.add(new TherapyPlan.Condition(pooled, adjustment.dose(), null));
            }
        }
        return conditions;
    }

    private List<RulePlan> rules() {
        List<RulePlan> plans = new ArrayList<>();
        for (int index = 0; index < knowledge.rules().size(); index++) {
            Rule rule = knowledge.rules().get(index);
            Pooled when =
                    pool.of(rule.when(), rule.scope(), List.of("rules", String.valueOf(index), "when"), rule.id());
            if (when != null) {
                plans.add(new RulePlan(
                        rule,
                        when,
                        knowledge.therapies(),
                        rule.collect().stream()
                                .map(dictionary::find)
                                .filter(java.util.Objects::nonNull)
                                .map(fact -> new RulePlan.Collected(fact.scope(), dictionary.slot(fact.key())))
                                .toList()));
            }
        }
        return plans;
    }
}
