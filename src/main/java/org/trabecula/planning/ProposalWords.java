package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts an outcome into words: the parts that rules make, and the whole. */
final class ProposalWords {

    private final CompiledCatalog catalog;
    private final Outcome outcome;
    private final Evaluation evaluation;
    private final Facts facts;
    private final List<Firing> firings;
    private final List<Firing> cannotTell;

    ProposalWords(CompiledCatalog catalog, Outcome outcome) {
        this.catalog = catalog;
        this.outcome = outcome;
        this.evaluation = outcome.evaluation();
        this.facts = evaluation.facts;
        this.firings = Firing.all(catalog.plan(), outcome).stream()
                .sorted(Firing.ORDER)
                .toList();
        this.cannotTell =
                firings.stream().filter(firing -> firing.cannotTell(evaluation)).toList();
    }

    ProposalView view() {
        List<Firing> met = firings.stream().filter(Firing::isMet).toList();
        ItemWords items = new ItemWords(catalog, outcome, met);
        return new ProposalView(
                catalog.version(),
                facts.date(),
                met.stream()
                        .filter(firing -> firing.plan().isAlert())
                        .map(this::alert)
                        .toList(),
                cannotTell.stream().map(this::cannotTell).toList(),
                items.items(),
                items.notProposed(),
                new MissingWords(outcome, cannotTell, met).missing(),
                met.stream()
                        .filter(firing -> !firing.plan().isAlert())
                        .map(this::note)
                        .toList(),
                followUps(met),
                facts.unchecked());
    }

    private ProposalView.Alert alert(Firing firing) {
        Rule rule = firing.plan().rule;
        Level level = rule.level();
        return new ProposalView.Alert(
                rule.id(),
                firing.lesionId(),
                level == null ? Level.INFO : level,
                rule.title(),
                rule.text(),
                rule.refer(),
                firing.findings(evaluation),
                rule.citations());
    }

    private ProposalView.CannotTell cannotTell(Firing firing) {
        Rule rule = firing.plan().rule;
        Level level = rule.level();
        return new ProposalView.CannotTell(
                rule.id(),
                firing.lesionId(),
                level == null ? Level.INFO : level,
                rule.title(),
                evaluation.finder.names(evaluation.missing(firing.plan().when, firing.lesion())));
    }

    private ProposalView.Note note(Firing firing) {
        Rule rule = firing.plan().rule;
        return new ProposalView.Note(
                rule.id(),
                firing.lesionId(),
                rule.kind(),
                rule.title(),
                rule.text(),
                rule.refer(),
                firing.findings(evaluation),
                rule.citations());
    }

    /** In the order of first day, rule, lesion; entries of one rule stay in their own order. */
    private List<ProposalView.FollowUp> followUps(List<Firing> met) {
        List<ProposalView.FollowUp> all = new ArrayList<>();
        for (Firing firing : met) {
            for (Rule.FollowUp followUp : firing.plan().rule.followUp()) {
                Rule.Selector accepted = followUp.ifAccepted();
                List<String> items = accepted == null ? List.of() : items(firing, accepted);
                if (accepted == null || !items.isEmpty()) {
                    all.add(new ProposalView.FollowUp(
                            firing.plan().rule.id(), firing.lesionId(), items, followUp.days(), followUp.what()));
                }
            }
        }
        all.sort(Comparator.<ProposalView.FollowUp>comparingInt(
                        followUp -> followUp.days().get(0))
                .thenComparing(ProposalView.FollowUp::rule)
                .thenComparing(followUp -> followUp.lesion() == null ? "" : followUp.lesion()));
        return all;
    }

    private List<String> items(Firing firing, Rule.Selector accepted) {
        return outcome.items().stream()
                .filter(line -> firing.lesion() < 0 || line.lesion < 0 || line.lesion == firing.lesion())
                .filter(line -> accepted.selects(line.plan.therapy))
                .map(line -> ItemWords.id(line, facts))
                .toList();
    }
}
