package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The steps of the catalog's README, sections 3 to 7, on one sheet: rules, status of each therapy, groups, order. */
final class Composer {

    /** Order of section 6. Alternatives are put behind their first afterwards. */
    private final Comparator<Line> order;

    private final CatalogPlan catalog;
    private final Facts facts;
    private final Evaluation evaluation;
    private final RuleEffects rules;
    private final boolean listOpen;
    private final boolean mayReduce;
    private final List<Line> items = new ArrayList<>();
    private final List<Line> excluded = new ArrayList<>();

    Composer(CatalogPlan catalog, Facts facts) {
        this.catalog = catalog;
        this.facts = facts;
        this.evaluation = new Evaluation(facts, catalog.patientCriteria, catalog.lesionCriteria);
        boolean given = facts.sheet().medications() != null;
        this.listOpen = !given || !facts.unchecked().isEmpty();
        this.mayReduce =
                given && catalog.classesSlot >= 0 && !facts.isGiven(Subject.PATIENT, DerivedFromMedicines.CLASSES);
        this.rules = new RuleEffects(catalog, evaluation);
        int[] lesionRanks = lesionRanks(facts);
        this.order = (one, other) -> compare(one, other, lesionRanks);
    }

    private static int[] lesionRanks(Facts facts) {
        List<String> ids = facts.sheet().lesions();
        if (ids == null) {
            return new int[0];
        }
        int[] ranks = new int[ids.size()];
        int[] sorted = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    private static int compare(Line one, Line other, int[] lesionRanks) {
        if (one.urgency != other.urgency) {
            return other.urgency - one.urgency;
        }
        if (one.needsData != other.needsData) {
            return one.needsData ? 1 : -1;
        }
        if (one.strength != other.strength) {
            return other.strength - one.strength;
        }
        if (one.score != other.score) {
            return Long.compare(other.score, one.score);
        }
        if (one.plan != other.plan) {
            return one.plan.rank - other.plan.rank;
        }
        return lesionRanks[one.lesion] - lesionRanks[other.lesion];
    }

    Outcome compose() {
        for (TherapyPlan plan : catalog.ofPatient) {
            consider(plan, -1);
        }
        for (int lesion = 0; lesion < evaluation.lesions(); lesion++) {
            for (TherapyPlan plan : catalog.ofLesion) {
                consider(plan, lesion);
            }
        }
        items.sort(order);
        chooseAmongAlternatives();
        return new Outcome(evaluation, rules, ordered(), excluded);
    }

    private void consider(TherapyPlan plan, int lesion) {
        int cell = rules.cell(plan, lesion);
        byte own = own(plan, lesion);
        if (own != Line.NONE) {
            rules.takePatientRules(cell);
        }
        byte strength = rules.strength[cell];
        if (own != Line.OPEN && own > strength) {
            strength = own;
        }
        if (strength == Line.NONE && own == Line.NONE) {
            return;
        }
        Line line = new Line(plan, lesion, own, strength, isCurrent(plan));
        line.urgency = rules.urgency[cell];
        if (line.current && mayReduce) {
            line.reduced = reduced(plan, lesion);
        }
        line.interactions = plan.interactions.with(facts.medicines(), evaluation);
        if (isExcluded(line, cell)) {
            line.excluded = true;
            excluded.add(line);
        } else {
            settle(line, cell);
            items.add(line);
        }
    }

    private byte own(TherapyPlan plan, int lesion) {
        byte recommend = evaluation.truthOrNotMet(plan.recommend, lesion);
        if (recommend == Node.MET) {
            return Line.RECOMMEND;
        }
        byte consider = evaluation.truthOrNotMet(plan.consider, lesion);
        if (consider == Node.MET) {
            return Line.CONSIDER;
        }
        return recommend == Node.UNKNOWN || consider == Node.UNKNOWN ? Line.OPEN : Line.NONE;
    }

    private boolean isCurrent(TherapyPlan plan) {
        for (int medicine : facts.medicines()) {
            if (plan.interactions.has(medicine)) {
                return true;
            }
        }
        return false;
    }

    /** The patient with the classes of the list without the therapy's own medicines; an open list stays open. */
    private Frame reduced(TherapyPlan plan, int lesion) {
        Row row = facts.patientFrame().patient.copy();
        facts.reader().writeClasses(row, catalog.classesSlot, facts.medicines(), plan.interactions.medicines);
        return evaluation.frame(lesion).with(row);
    }

    private boolean isExcluded(Line line, int cell) {
        if (rules.avoided[cell]) {
            return true;
        }
        for (TherapyInteractions.Found found : line.interactions) {
            if (found.severity() == Severity.CONTRAINDICATED) {
                return true;
            }
        }
        for (TherapyPlan.Condition condition : line.plan.contraindications) {
            if (line.truth(condition.when(), evaluation) == Node.MET) {
                return true;
            }
        }
        return false;
    }

    private void settle(Line line, int cell) {
        TherapyPlan plan = line.plan;
        line.cautions = rules.cautions[cell];
        for (TherapyPlan.Condition caution : plan.cautions) {
            if (line.truth(caution.when(), evaluation) == Node.MET) {
                line.cautions++;
            }
        }
        for (TherapyInteractions.Found found : line.interactions) {
            if (found.severity() == Severity.MAJOR || found.severity() == Severity.MODERATE) {
                line.cautions++;
            }
        }
        line.score = catalog.scores.hundredths(
                plan.index, line.cautions, facts.sheet().priorities());
        for (int index = 0; index < plan.adjustments.length && line.adjustment < 0; index++) {
            if (line.truth(plan.adjustments[index].when(), evaluation) == Node.MET) {
                line.adjustment = index;
            }
        }
        findMissing(line);
    }

    private void findMissing(Line line) {
        TherapyPlan plan = line.plan;
        line.interactionOpen = listOpen && plan.interactions.mayBeExcluded(evaluation);
        line.needsData = line.indicationOpen() || line.interactionOpen;
        for (int index = 0; index < plan.contraindications.length && !line.needsData; index++) {
            line.needsData = line.truth(plan.contraindications[index].when(), evaluation) == Node.UNKNOWN;
        }
        if (!line.needsData) {
            return;
        }
        long[] missing = evaluation.finder.none();
        if (line.indicationOpen()) {
            addIfUnknown(plan.recommend, line, missing);
            addIfUnknown(plan.consider, line, missing);
        }
        for (TherapyPlan.Condition condition : plan.contraindications) {
            if (line.truth(condition.when(), evaluation) == Node.UNKNOWN) {
                line.addMissing(condition.when(), evaluation, missing);
            }
        }
        if (line.interactionOpen) {
            int id = facts.id(Scope.PATIENT, 0, catalog.classesSlot);
            missing[id >> 6] |= 1L << id;
        }
        line.missing = missing;
    }

    private void addIfUnknown(@org.jspecify.annotations.Nullable Pooled indication, Line line, long[] into) {
        if (indication != null && evaluation.truth(indication, line.lesion) == Node.UNKNOWN) {
            MissingFinder.addAll(evaluation.missing(indication, line.lesion), into);
        }
    }

    /** Section 5: in each group, at each lesion, the first stays and the others are its alternatives. */
    private void chooseAmongAlternatives() {
        Line[] firsts = new Line[catalog.groups * (evaluation.lesions() + 1)];
        for (Line line : items) {
            if (line.plan.group >= 0 && !line.needsData) {
                int place = place(line);
                Line first = firsts[place];
                if (first == null || line.current && !first.current) {
                    firsts[place] = line;
                }
            }
        }
        for (Line line : items) {
            if (line.plan.group >= 0) {
                Line first = firsts[place(line)];
                line.first = first == line ? null : first;
            }
        }
    }

    private int place(Line line) {
        return line.plan.group * (evaluation.lesions() + 1) + line.lesion + 1;
    }

    private List<Line> ordered() {
        List<Line> ordered = new ArrayList<>(items.size());
        for (Line line : items) {
            if (line.first == null) {
                ordered.add(line);
                if (line.plan.group >= 0) {
                    for (Line other : items) {
                        if (other.first == line) {
                            ordered.add(other);
                        }
                    }
                }
            }
        }
        return ordered;
    }
}
