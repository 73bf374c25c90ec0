package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the entries of a catalog fit each other and the dictionary: names that must exist, names that stand twice, missing parts. */
final class CatalogCheck {

    private final Dictionary dictionary;
    private final KnowledgeBase knowledge;
    private final Medicines medicines;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> therapies;
    private final Set<String> domains;
    private final Set<String> groups;
    private final Set<String> citations;

    CatalogCheck(Dictionary dictionary, KnowledgeBase knowledge, Medicines medicines) {
        this.dictionary = dictionary;
        this.knowledge = knowledge;
        this.medicines = medicines;
        this.therapies = set(knowledge.therapies(), Therapy::code);
        this.domains = set(knowledge.therapies(), Therapy::domain);
        this.groups = knowledge.therapies().stream()
                .map(Therapy::group)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        this.citations = set(knowledge.citations(), Citation::key);
    }

    private static <T> Set<String> set(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.toSet());
    }

    List<Problem> problems() {
        once("therapies", "code", knowledge.therapies(), Therapy::code);
        once("rules", "id", knowledge.rules(), Rule::id);
        once("citations", "key", knowledge.citations(), Citation::key);
        for (int index = 0; index < knowledge.therapies().size(); index++) {
            therapy(knowledge.therapies().get(index), List.of("therapies", String.valueOf(index)));
        }
        knowledge.shared().forEach((name, clauses) -> clauses(clauses, List.of("shared", name), name, false));
        for (int index = 0; index < knowledge.rules().size(); index++) {
            rule(knowledge.rules().get(index), List.of("rules", String.valueOf(index)));
        }
        medicineNames();
        ranking(knowledge.ranking());
        return problems;
    }

    private <T> void once(String file, String field, List<T> all, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < all.size(); index++) {
            String one = name.apply(all.get(index));
            if (!seen.add(one)) {
                refuse(List.of(file, String.valueOf(index), field), one, "\"" + one + "\" stands twice");
            }
        }
    }

    private void therapy(Therapy therapy, List<String> path) {
        String code = therapy.code();
        if (therapy.recommend() == null && therapy.consider() == null) {
            refuse(path, code, "an indication is needed: recommend, consider or both");
        }
        if (therapy.scope() == Scope.PAIN) {
            refuse(Paths.in(path, "scope"), code, "expected patient or lesion");
        }
        for (int index = 0; index < therapy.medicines().size(); index++) {
            String name = therapy.medicines().get(index);
            if (medicines.index(name) < 0) {
                refuse(Paths.in(path, "medicines", index), code, "\"" + name + "\" is not in the medicine list");
            }
        }
        clauses(therapy.contraindications(), Paths.in(path, "contraindications"), code, true);
        clauses(therapy.cautions(), Paths.in(path, "cautions"), code, true);
        therapy.burdens().forEach((burden, value) -> {
            if (value < 0 || value > 3) {
                refuse(Paths.in(path, "burdens"), code, burden + " is " + value + "; expected 0 to 3");
            }
        });
        if (therapy.onsetDays().signum() < 0) {
            refuse(Paths.in(path, "onset_days"), code, "expected 0 or more");
        }
        known(therapy.citations(), citations, Paths.in(path, "citations"), code, "citation");
    }

    private void clauses(List<Clause> clauses, List<String> path, String entry, boolean mayInclude) {
        for (int index = 0; index < clauses.size(); index++) {
            Clause clause = clauses.get(index);
            List<String> here = Paths.in(path, index);
            String include = clause.include();
            if (include != null) {
                if (!mayInclude || !knowledge.shared().containsKey(include)) {
                    refuse(
                            Paths.in(here, "include"),
                            entry,
                            "there is no shared list \"" + include + "\""
                                    + Similar.hint(include, knowledge.shared().keySet()));
                }
            } else if (clause.when() == null || clause.text() == null) {
                refuse(here, entry, "a clause needs a criterion (when) and its reason or advice");
            }
            cited(clause.cite(), here, entry);
        }
    }

    private void cited(@Nullable String cite, List<String> path, String entry) {
        if (cite != null) {
            known(List.of(cite), citations, Paths.in(path, "cite"), entry, "citation");
        }
    }

    private void rule(Rule rule, List<String> path) {
        String id = rule.id();
        if ((rule.kind() == RuleKind.ALERT) != (rule.level() != null)) {
            refuse(Paths.in(path, "level"), id, "an alert has a level, and no other rule has one");
        }
        if (rule.scope() == Scope.PAIN) {
            refuse(Paths.in(path, "scope"), id, "expected patient or lesion");
        }
        known(rule.recommend(), therapies, Paths.in(path, "recommend"), id, "therapy");
        known(rule.consider(), therapies, Paths.in(path, "consider"), id, "therapy");
        known(rule.raise(), therapies, Paths.in(path, "raise"), id, "therapy");
        directed(rule.avoid(), Paths.in(path, "avoid"), id);
        directed(rule.caution(), Paths.in(path, "caution"), id);
        for (int index = 0; index < rule.collect().size(); index++) {
            collected(rule.collect().get(index), Paths.in(path, "collect", index), id);
        }
        for (int index = 0; index < rule.followUp().size(); index++) {
            Rule.FollowUp followUp = rule.followUp().get(index);
            List<String> here = Paths.in(path, "follow_up", index);
            if (followUp.days().isEmpty()) {
                refuse(Paths.in(here, "days"), id, "at least one day is needed");
            }
            Rule.Selector accepted = followUp.ifAccepted();
            if (accepted != null) {
                selector(accepted, Paths.in(here, "if_accepted"), id);
            }
        }
        known(rule.citations(), citations, Paths.in(path, "citations"), id, "citation");
    }

    private void collected(String key, List<String> path, String id) {
        Fact fact = dictionary.find(key);
        List<String> facts = dictionary.facts().stream()
                .filter(one -> !one.item())
                .map(Fact::key)
                .toList();
        if (fact == null || fact.item()) {
            refuse(path, id, "there is no fact \"" + key + "\"" + Similar.hint(key, facts));
        }
    }

    private void directed(List<Rule.Directed> all, List<String> path, String id) {
        for (int index = 0; index < all.size(); index++) {
            selector(all.get(index).selector(), Paths.in(path, index), id);
        }
    }

    private void selector(Rule.Selector selector, List<String> path, String id) {
        optional(selector.therapy(), therapies, Paths.in(path, "therapy"), id, "therapy");
        optional(selector.domain(), domains, Paths.in(path, "domain"), id, "therapy of the domain");
        optional(selector.group(), groups, Paths.in(path, "group"), id, "therapy of the group");
        boolean selects = selector.therapy() != null
                || selector.domain() != null
                || selector.group() != null
                || selector.kind() != null
                || !selector.burden().isEmpty();
        if (!selects) {
            refuse(path, id, "expected one of therapy, domain, group, kind or burden");
        }
    }

    private void optional(@Nullable String name, Set<String> known, List<String> path, String id, String what) {
        if (name != null && !known.contains(name)) {
            refuse(path, id, "there is no " + what + " \"" + name + "\"" + Similar.hint(name, known));
        }
    }

    private void known(List<String> names, Collection<String> known, List<String> path, String entry, String what) {
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            if (!known.contains(name)) {
                refuse(
                        Paths.in(path, index),
                        entry,
                        "there is no " + what + " \"" + name + "\"" + Similar.hint(name, known));
            }
        }
    }

    private void medicineNames() {
        Fact classes = dictionary.find(DerivedFromMedicines.CLASSES);
        for (int index = 0; index < medicines.all().size(); index++) {
            Medicine medicine = medicines.all().get(index);
            List<String> path = List.of("medicines", String.valueOf(index));
            List<String> names = new ArrayList<>(List.of(medicine.name()));
            names.addAll(medicine.synonyms());
            for (String name : names) {
                int first = medicines.index(name);
                if (first != index) {
                    refuse(
                            path,
                            medicine.name(),
                            "the name \"" + name + "\" stands for two medicines, this one and "
                                    + medicines.all().get(first).name());
                }
            }
            for (String code : medicine.classes()) {
                if (classes == null || !classes.hasCode(code)) {
                    refuse(Paths.in(path, "classes"), medicine.name(), "there is no class \"" + code + "\"");
                }
            }
        }
    }

    private void ranking(Ranking ranking) {
        Fact priorities = dictionary.find("priorities");
        for (int index = 0; index < ranking.priorities().size(); index++) {
            Ranking.Priority priority = ranking.priorities().get(index);
            List<String> path = List.of("ranking", "priorities", String.valueOf(index));
            if (priorities != null && !priorities.hasCode(priority.code())) {
                refuse(Paths.in(path, "code"), priority.code(), "there is no priority of this code");
            }
            for (int at = 0; at < priority.terms().size(); at++) {
                Ranking.Term term = priority.terms().get(at);
                List<String> here = Paths.in(path, "terms", at);
                optional(term.domain(), domains, Paths.in(here, "domain"), priority.code(), "therapy of the domain");
                known(term.therapies(), therapies, Paths.in(here, "therapies"), priority.code(), "therapy");
                int kinds = (term.burden() != null ? 1 : 0)
                        + (term.onsetDays() ? 1 : 0)
                        + (term.domain() != null ? 1 : 0)
                        + (term.notKind() != null ? 1 : 0);
                if (kinds != 1) {
                    refuse(here, priority.code(), "expected exactly one of burden, onset_days, domain, not_kind");
                }
                if (term.per() != null && term.per().signum() <= 0) {
                    refuse(Paths.in(here, "per"), priority.code(), "expected more than 0");
                }
            }
        }
        if (ranking.onsetPer().signum() <= 0) {
            refuse(List.of("ranking", "score", "onset_days", "per"), "onset_days", "expected more than 0");
        }
    }

    private void refuse(List<String> path, String entry, String message) {
        problems.add(Problem.at(path, entry, message));
    }
}
