package org.trabecula.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the items, and what is not proposed, into words. */
final class ItemWords {

    private static final Urgency[] URGENCIES = {Urgency.ROUTINE, Urgency.SOON, Urgency.URGENT, Urgency.EMERGENCY};

    private final CompiledCatalog catalog;
    private final Outcome outcome;
    private final Evaluation evaluation;
    private final Facts facts;
    private final List<Firing> met;
    private final Reasons reasons;

    ItemWords(CompiledCatalog catalog, Outcome outcome, List<Firing> met) {
        this.catalog = catalog;
        this.outcome = outcome;
        this.evaluation = outcome.evaluation();
        this.facts = evaluation.facts;
        this.met = met;
        this.reasons = new Reasons(catalog, evaluation, met);
    }

    /** {@code therapy}, or {@code therapy@lesion}. */
    static String id(Line line, Facts facts) {
        return subject(line, facts).name(line.plan.therapy.code());
    }

    private static Subject subject(Line line, Facts facts) {
        return line.lesion < 0 ? Subject.PATIENT : facts.subject(Scope.LESION, line.lesion);
    }

    List<ProposalView.Item> items() {
        ItemPairs pairs = new ItemPairs(outcome);
        return outcome.items().stream().map(line -> item(line, pairs.of(line))).toList();
    }

    List<ProposalView.NotProposed> notProposed() {
        return outcome.excluded().stream()
                .map(line -> new ProposalView.NotProposed(
                        line.plan.therapy.code(),
                        subject(line, facts).id(),
                        line.plan.therapy.name(),
                        line.plan.therapy.domain(),
                        line.current,
                        reasons.against(line)))
                .sorted(Comparator.comparing(ProposalView.NotProposed::therapy)
                        .thenComparing(one -> one.lesion() == null ? "" : one.lesion()))
                .toList();
    }

    private ProposalView.Item item(Line line, List<ProposalView.Pair> pairs) {
        Therapy therapy = line.plan.therapy;
        Line first = line.first;
        long[] missing = line.missing;
        List<Firing> rules = met.stream()
                .filter(firing ->
                        firing.reaches(line) && (firing.indicates(line) || firing.plan().raises[line.plan.index]))
                .toList();
        return new ProposalView.Item(
                therapy.code(),
                subject(line, facts).id(),
                therapy.name(),
                therapy.domain(),
                therapy.kind(),
                therapy.group(),
                status(line),
                strength(line),
                URGENCIES[line.urgency],
                Scores.shown(line.score),
                scoreTerms(line),
                grounds(line),
                reasons.cautions(line),
                toCheck(line),
                missing == null ? List.of() : evaluation.finder.names(missing),
                line.adjustment < 0 ? therapy.dose() : line.plan.adjustments[line.adjustment].text(),
                doseDependsOn(line),
                first == null ? null : first.plan.therapy.code(),
                line.current,
                priorities(line, 1),
                priorities(line, -1),
                pairs,
                reasons.informs(line),
                therapy.monitoring(),
                therapy.stop(),
                rules.stream().map(Firing::name).distinct().toList(),
                therapy.citations(),
                therapy.patient());
    }

    private static Status status(Line line) {
        if (line.needsData) {
            return Status.NEEDS_DATA;
        }
        if (line.cautions > 0) {
            return Status.CAUTION;
        }
        return line.strength == Line.RECOMMEND ? Status.RECOMMENDED : Status.CONSIDER;
    }

    private static @Nullable Strength strength(Line line) {
        if (line.strength == Line.NONE) {
            return null;
        }
        return line.strength == Line.RECOMMEND ? Strength.RECOMMEND : Strength.CONSIDER;
    }

    private List<ProposalView.ScoreTerm> scoreTerms(Line line) {
        Ranking ranking = catalog.knowledge().ranking();
        Scores scores = catalog.plan().scores;
        List<ProposalView.ScoreTerm> terms = new ArrayList<>(scores.shownBase(line.plan.index));
        if (line.cautions > 0) {
            add(
                    terms,
                    "cautions",
                    Scores.Fraction.of(ranking.metCaution().multiply(BigDecimal.valueOf(line.cautions))));
        }
        int[] ranked = facts.sheet().priorities();
        for (int rank = 0; rank < ranked.length; rank++) {
            Scores.Fraction sum = scores.prioritySum(line.plan.index, ranked[rank]);
            if (sum.over().signum() != 0) {
                add(terms, "priority:" + priority(ranked[rank]), sum.times(Scores.rankWeight(ranking, rank)));
            }
        }
        return terms;
    }

    private static void add(List<ProposalView.ScoreTerm> terms, String name, Scores.Fraction points) {
        if (points.over().signum() != 0) {
            terms.add(new ProposalView.ScoreTerm(name, points.shown()));
        }
    }

    private String priority(int code) {
        return catalog.dictionary().get("priorities").codes().get(code).code();
    }

    /** The priorities that are served (1) or gone against (-1), in the patient's order. */
    private List<String> priorities(Line line, int direction) {
        List<String> codes = new ArrayList<>();
        for (int code : facts.sheet().priorities()) {
            if (catalog.plan().scores.direction(line.plan.index, code) == direction) {
                codes.add(priority(code));
            }
        }
        return codes;
    }

    private List<ProposalView.Ground> grounds(Line line) {
        List<ProposalView.Ground> grounds = new ArrayList<>();
        Pooled recommend = line.plan.recommend;
        Pooled consider = line.plan.consider;
        for (Pooled indication : new Pooled[] {recommend, consider}) {
            byte wanted = line.own == Line.OPEN ? Node.UNKNOWN : Node.MET;
            boolean counts = line.own != Line.NONE && !(line.own == Line.RECOMMEND && indication == consider);
            if (indication != null && counts && evaluation.truth(indication, line.lesion) == wanted) {
                grounds.add(new ProposalView.Ground(null, evaluation.findings(indication, line.lesion)));
            }
        }
        for (Firing firing : met) {
            if (firing.reaches(line) && firing.indicates(line)) {
                Rule rule = firing.plan().rule;
                grounds.add(new ProposalView.Ground(rule.id() + ", " + rule.title(), firing.findings(evaluation)));
            }
        }
        return grounds;
    }

    private List<String> toCheck(Line line) {
        List<String> open = new ArrayList<>();
        for (TherapyPlan.Condition caution : line.plan.cautions) {
            if (line.truth(caution.when(), evaluation) == Node.UNKNOWN) {
                long[] names = evaluation.finder.none();
                line.addMissing(caution.when(), evaluation, names);
                open.add(caution.text() + " (not known: " + labels(names) + ")");
            }
        }
        if (!line.plan.therapy.medicines().isEmpty()) {
            if (facts.sheet().medications() == null) {
                open.add("interactions: the list of current medicines is not known");
            } else if (!facts.unchecked().isEmpty()) {
                open.add("interactions: not checked for " + String.join(", ", facts.unchecked()));
            }
        }
        return open;
    }

    private String labels(long[] names) {
        List<String> labels = new ArrayList<>();
        for (int word = 0; word < names.length; word++) {
            for (long bits = names[word]; bits != 0; bits &= bits - 1) {
                labels.add(facts.fact((word << 6) + Long.numberOfTrailingZeros(bits))
                        .label());
            }
        }
        return labels.stream().distinct().sorted().collect(Collectors.joining(", "));
    }

    private List<String> doseDependsOn(Line line) {
        long[] names = evaluation.finder.none();
        int until = line.adjustment < 0 ? line.plan.adjustments.length : line.adjustment;
        for (int index = 0; index < until; index++) {
            Pooled when = line.plan.adjustments[index].when();
            if (line.truth(when, evaluation) == Node.UNKNOWN) {
                line.addMissing(when, evaluation, names);
            }
        }
        return evaluation.finder.names(names);
    }
}
