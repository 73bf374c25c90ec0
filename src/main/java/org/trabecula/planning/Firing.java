package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule at one subject, and what became of it. */
record Firing(RulePlan plan, int lesion, @Nullable String lesionId, byte truth) {

    /** Level, rule, lesion; a rule without a level comes last. */
    static final Comparator<Firing> ORDER = Comparator.<Firing>comparingInt(firing -> level(firing.plan().rule))
            .thenComparing(firing -> firing.plan().rule.id())
            .thenComparing(firing -> firing.lesionId() == null ? "" : firing.lesionId());

    private static int level(Rule rule) {
        Level level = rule.level();
        return level == null ? Level.values().length : level.ordinal();
    }

    /** All rules at all their subjects. */
    static List<Firing> all(CatalogPlan catalog, Outcome outcome) {
        List<String> given = outcome.evaluation().facts.sheet().lesions();
        List<String> lesions = given == null ? List.of() : given;
        List<Firing> all = new ArrayList<>();
        for (int index = 0; index < catalog.rules.length; index++) {
            RulePlan rule = catalog.rules[index];
            byte[] truths = outcome.rules().truths[index];
            for (int at = 0; at < truths.length; at++) {
                all.add(new Firing(rule, rule.ofLesion ? at : -1, rule.ofLesion ? lesions.get(at) : null, truths[at]));
            }
        }
        return all;
    }

    boolean isMet() {
        return truth == Node.MET;
    }

    /** {@code RF-01}, or {@code RF-08@L1} at a lesion. */
    String name() {
        return lesionId == null ? plan.rule.id() : plan.rule.id() + "@" + lesionId;
    }

    /** Whether it does something to an item: of the same lesion, or a rule of the patient, or an item of the patient. */
    boolean reaches(Line line) {
        return plan.reaches[line.plan.index] && (lesion < 0 || line.lesion < 0 || lesion == line.lesion);
    }

    /** Whether its recommendation counts there: a patient rule at a lesion only where the own indication is not none. */
    boolean indicates(Line line) {
        int index = line.plan.index;
        return (plan.recommends[index] || plan.considers[index])
                && !(lesion < 0 && line.lesion >= 0 && line.own == Line.NONE);
    }

    List<Finding> findings(Evaluation evaluation) {
        return evaluation.findings(plan.when, lesion);
    }

    /**
     * Whether an UNKNOWN alert is worth listing: an emergency, or something of what it names is known.
     */
    boolean cannotTell(Evaluation evaluation) {
        if (!plan.isAlert() || truth != Node.UNKNOWN) {
            return false;
        }
        Frame frame = evaluation.frame(lesion);
        return plan.rule.level() == Level.EMERGENCY
                || plan.when.operands.stream().anyMatch(operand -> operand.state(frame) != Row.UNKNOWN);
    }
}
