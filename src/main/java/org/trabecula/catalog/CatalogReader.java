package org.trabecula.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.CatalogViews.AdjustmentView;
import org.trabecula.catalog.CatalogViews.BurdenView;
import org.trabecula.catalog.CatalogViews.ClauseView;
import org.trabecula.catalog.CatalogViews.DirectedView;
import org.trabecula.catalog.CatalogViews.FactLabel;
import org.trabecula.catalog.CatalogViews.FollowUpView;
import org.trabecula.catalog.CatalogViews.InteractionRow;
import org.trabecula.catalog.CatalogViews.MedicineRow;
import org.trabecula.catalog.CatalogViews.RuleMention;
import org.trabecula.catalog.CatalogViews.RulePage;
import org.trabecula.catalog.CatalogViews.RuleRow;
import org.trabecula.catalog.CatalogViews.SelectorView;
import org.trabecula.catalog.CatalogViews.TherapyLink;
import org.trabecula.catalog.CatalogViews.TherapyPage;
import org.trabecula.catalog.CatalogViews.TherapyRow;
import org.trabecula.planning.Burden;
import org.trabecula.planning.Citation;
import org.trabecula.planning.Clause;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Interaction;
import org.trabecula.planning.KnowledgeBase;
import org.trabecula.planning.Medicine;
import org.trabecula.planning.Rule;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Therapy;

/** Turns a catalog into what its screens show: codes into words, criteria into sentences, mentions into links. */
final class CatalogReader {

    private final CompiledCatalog catalog;
    private final KnowledgeBase knowledge;

    CatalogReader(CompiledCatalog catalog) {
        this.catalog = catalog;
        this.knowledge = catalog.knowledge();
    }

    TherapyRow row(Therapy therapy) {
        return new TherapyRow(
                therapy.code(),
                therapy.name(),
                Domain.valueOf(therapy.domain()),
                therapy.scope(),
                therapy.kind(),
                therapy.evidence(),
                citations(therapy.citations()).stream().anyMatch(citation -> !citation.verified()));
    }

    TherapyPage page(Therapy therapy) {
        Scope scope = therapy.scope();
        return new TherapyPage(
                therapy.code(),
                therapy.name(),
                Domain.valueOf(therapy.domain()),
                scope,
                therapy.kind(),
                therapy.group(),
                alternatives(therapy),
                therapy.medicines(),
                criterion(therapy.recommend(), scope),
                criterion(therapy.consider(), scope),
                clauses(therapy.contraindications(), scope),
                clauses(therapy.cautions(), scope),
                therapy.dose(),
                therapy.adjustments().stream()
                        .map(one -> new AdjustmentView(words(one.when(), scope), one.dose()))
                        .toList(),
                therapy.monitoring(),
                therapy.stop(),
                Arrays.stream(Burden.values())
                        .map(burden -> new BurdenView(burden, therapy.burden(burden)))
                        .toList(),
                therapy.onsetDays(),
                therapy.evidence(),
                citations(therapy.citations()),
                therapy.patient(),
                mentions(therapy),
                interactions(therapy));
    }

    private List<TherapyLink> alternatives(Therapy therapy) {
        String group = therapy.group();
        return knowledge.therapies().stream()
                .filter(other -> group != null && group.equals(other.group()) && other != therapy)
                .map(other -> new TherapyLink(other.code(), other.name()))
                .toList();
    }

    private List<ClauseView> clauses(List<Clause> clauses, Scope scope) {
        List<ClauseView> views = new ArrayList<>();
        for (Clause clause : clauses) {
            String include = clause.include();
            if (include == null) {
                views.add(clause(clause, scope, null));
            } else {
                knowledge
                        .shared()
                        .getOrDefault(include, List.of())
                        .forEach(shared -> views.add(clause(shared, scope, include)));
            }
        }
        return views;
    }

    private ClauseView clause(Clause clause, Scope scope, @Nullable String shared) {
        String cite = clause.cite();
        return new ClauseView(
                words(Objects.requireNonNull(clause.when()), scope),
                Objects.requireNonNull(clause.text()),
                cite == null ? null : catalog.citation(cite),
                shared);
    }

    private List<RuleMention> mentions(Therapy therapy) {
        List<RuleMention> mentions = new ArrayList<>();
        for (Rule rule : knowledge.rules()) {
            mention(mentions, rule, "recommend", rule.recommend().contains(therapy.code()));
            mention(mentions, rule, "consider", rule.consider().contains(therapy.code()));
            mention(mentions, rule, "raise", rule.raise().contains(therapy.code()));
            directed(mentions, rule, "avoid", rule.avoid(), therapy);
            directed(mentions, rule, "caution", rule.caution(), therapy);
            for (Rule.FollowUp followUp : rule.followUp()) {
                Rule.Selector selector = followUp.ifAccepted();
                if (selector != null && selector.selects(therapy)) {
                    mentions.add(mention(rule, "follow-up", followUp.what()));
                }
            }
        }
        return mentions;
    }

    private static void mention(List<RuleMention> mentions, Rule rule, String how, boolean named) {
        if (named) {
            mentions.add(mention(rule, how, null));
        }
    }

    private static void directed(
            List<RuleMention> mentions, Rule rule, String how, List<Rule.Directed> directed, Therapy therapy) {
        directed.stream()
                .filter(entry -> entry.selector().selects(therapy))
                .forEach(entry -> mentions.add(mention(rule, how, entry.text())));
    }

    private static RuleMention mention(Rule rule, String how, @Nullable String text) {
        return new RuleMention(rule.id(), rule.title(), rule.kind(), rule.level(), how, text);
    }

    /** The interactions of the medicines that a therapy would add, and of the therapy itself. */
    private List<InteractionRow> interactions(Therapy therapy) {
        Set<String> names = new TreeSet<>();
        for (String name : therapy.medicines()) {
            Medicine medicine = catalog.medicines().find(name);
            if (medicine != null) {
                names.add(medicine.name());
                names.addAll(medicine.classes());
                names.addAll(medicine.ingredients());
            }
        }
        return knowledge.interactions().stream()
                .filter(row -> row.aIsTherapy()
                        ? row.a().contains(therapy.code()) || row.b().stream().anyMatch(names::contains)
                        : row.a().stream().anyMatch(names::contains)
                                || row.b().stream().anyMatch(names::contains))
                .map(this::row)
                .toList();
    }

    InteractionRow row(Interaction row) {
        String when = row.when();
        return new InteractionRow(
                row.a().stream()
                        .map(row.aIsTherapy() ? this::therapyName : this::side)
                        .toList(),
                row.b().stream().map(this::side).toList(),
                row.severity(),
                row.why(),
                row.whatToDo(),
                criterion(when, Scope.PATIENT));
    }

    private String therapyName(String code) {
        Therapy therapy = catalog.therapy(code);
        return therapy == null ? code : therapy.name();
    }

    /** A medicine's own name, or the label of a class. */
    private String side(String name) {
        return classes().labelOf(name);
    }

    private Fact classes() {
        return catalog.dictionary().get("med_classes");
    }

    MedicineRow row(Medicine medicine) {
        return new MedicineRow(
                medicine.name(),
                medicine.synonyms(),
                medicine.classes().stream().map(classes()::labelOf).toList(),
                medicine.ingredients());
    }

    RuleRow row(Rule rule) {
        return new RuleRow(
                rule.id(), rule.title(), rule.kind(), rule.scope(), rule.level(), words(rule.when(), rule.scope()));
    }

    RulePage page(Rule rule) {
        return new RulePage(
                rule.id(),
                rule.title(),
                rule.kind(),
                rule.scope(),
                rule.level(),
                rule.text(),
                words(rule.when(), rule.scope()),
                links(rule.recommend()),
                links(rule.consider()),
                links(rule.raise()),
                directed(rule.avoid()),
                directed(rule.caution()),
                rule.collect().stream()
                        .map(key ->
                                new FactLabel(key, catalog.dictionary().get(key).label()))
                        .toList(),
                rule.refer(),
                rule.followUp().stream().map(this::followUp).toList(),
                citations(rule.citations()));
    }

    private FollowUpView followUp(Rule.FollowUp followUp) {
        Rule.Selector selector = followUp.ifAccepted();
        return new FollowUpView(followUp.days(), followUp.what(), selector == null ? null : selector(selector));
    }

    private List<DirectedView> directed(List<Rule.Directed> directed) {
        return directed.stream()
                .map(entry -> new DirectedView(selector(entry.selector()), entry.text()))
                .toList();
    }

    private SelectorView selector(Rule.Selector selector) {
        String therapy = selector.therapy();
        String domain = selector.domain();
        return new SelectorView(
                therapy == null ? null : new TherapyLink(therapy, therapyName(therapy)),
                domain == null ? null : Domain.valueOf(domain),
                selector.group(),
                selector.kind(),
                selector.burden().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(entry -> new BurdenView(entry.getKey(), entry.getValue()))
                        .toList());
    }

    List<TherapyLink> links(List<String> codes) {
        return codes.stream()
                .map(code -> new TherapyLink(code, therapyName(code)))
                .toList();
    }

    List<Citation> citations(List<String> keys) {
        return keys.stream().map(catalog::citation).filter(Objects::nonNull).toList();
    }

    private @Nullable CriterionView criterion(@Nullable String text, Scope scope) {
        return text == null ? null : words(text, scope);
    }

    private CriterionView words(String text, Scope scope) {
        return new CriterionView(
                Criterion.compile(text, catalog.dictionary(), scope, false).inWords(), text);
    }
}
