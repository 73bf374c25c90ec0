package org.trabecula.planning;

/**
 * What the MET rules do to the therapies, in cells: one for each therapy of the patient, then one for each therapy of a lesion at each
 * lesion. What a patient rule recommends at a lesion is kept apart, since it counts only where the therapy's own indication is not none.
 */
final class RuleEffects {

    private final CatalogPlan catalog;
    private final Evaluation evaluation;
    private final int ofPatient;
    private final int ofLesion;

    final byte[] strength;
    final byte[] urgency;
    private final byte[] patientStrength;
    private final byte[] patientUrgency;
    final boolean[] avoided;
    final int[] cautions;
    /** Lesions at which each rule is MET, as a truth for each; the patient's rules have one. */
    final byte[][] truths;

    RuleEffects(CatalogPlan catalog, Evaluation evaluation) {
        this.catalog = catalog;
        this.evaluation = evaluation;
        this.ofPatient = catalog.ofPatient.length;
        this.ofLesion = catalog.ofLesion.length;
        int cells = ofPatient + evaluation.lesions() * ofLesion;
        strength = new byte[cells];
        urgency = new byte[cells];
        patientStrength = new byte[cells];
        patientUrgency = new byte[cells];
        avoided = new boolean[cells];
        cautions = new int[cells];
        truths = new byte[catalog.rules.length][];
        for (int index = 0; index < truths.length; index++) {
            apply(index, catalog.rules[index]);
        }
    }

    private void apply(int index, RulePlan rule) {
        if (!rule.ofLesion) {
            byte truth = evaluation.truth(rule.when, -1);
            truths[index] = new byte[] {truth};
            if (truth == Node.MET) {
                ofPatientRule(rule);
            }
            return;
        }
        byte[] atLesions = new byte[evaluation.lesions()];
        boolean met = false;
        for (int lesion = 0; lesion < atLesions.length; lesion++) {
            atLesions[lesion] = evaluation.truth(rule.when, lesion);
            if (atLesions[lesion] == Node.MET) {
                met = true;
                ofLesionRule(rule, lesion);
            }
        }
        truths[index] = atLesions;
        if (met) {
            ofLesionRuleOnPatient(rule);
        }
    }

    /** Cell of a therapy at a lesion, of the patient at -1. */
    int cell(TherapyPlan plan, int lesion) {
        return plan.ofLesion ? ofPatient + lesion * ofLesion + plan.cell : plan.cell;
    }

    private void ofPatientRule(RulePlan rule) {
        byte level = rule.urgency();
        for (TherapyPlan plan : catalog.ofPatient) {
            int cell = plan.cell;
            if (rule.reaches[plan.index]) {
                effects(rule, plan, cell, level, strength, urgency);
            }
        }
        for (int lesion = 0; lesion < evaluation.lesions(); lesion++) {
            for (TherapyPlan plan : catalog.ofLesion) {
                if (rule.reaches[plan.index]) {
                    effects(rule, plan, cell(plan, lesion), level, patientStrength, patientUrgency);
                }
            }
        }
    }

    private void ofLesionRule(RulePlan rule, int lesion) {
        for (TherapyPlan plan : catalog.ofLesion) {
            if (rule.reaches[plan.index]) {
                effects(rule, plan, cell(plan, lesion), rule.urgency(), strength, urgency);
            }
        }
    }

    private void ofLesionRuleOnPatient(RulePlan rule) {
        for (TherapyPlan plan : catalog.ofPatient) {
            if (rule.reaches[plan.index]) {
                effects(rule, plan, plan.cell, rule.urgency(), strength, urgency);
            }
        }
    }

    private void effects(
            RulePlan rule, TherapyPlan plan, int cell, byte level, byte[] strengths, byte[] recommendUrgency) {
        int therapy = plan.index;
        if (rule.recommends[therapy]) {
            strengths[cell] = Line.RECOMMEND;
            recommendUrgency[cell] = max(recommendUrgency[cell], level);
        }
        if (rule.considers[therapy]) {
            strengths[cell] = max(strengths[cell], Line.CONSIDER);
        }
        if (rule.raises[therapy]) {
            urgency[cell] = max(urgency[cell], level);
        }
        avoided[cell] |= rule.avoids[therapy];
        cautions[cell] += rule.cautions[therapy];
    }

    private static byte max(byte one, byte other) {
        return one > other ? one : other;
    }

    /** Adds what patient rules recommend at a lesion, once the own indication there is known not to be none. */
    void takePatientRules(int cell) {
        strength[cell] = max(strength[cell], patientStrength[cell]);
        urgency[cell] = max(urgency[cell], patientUrgency[cell]);
    }
}
