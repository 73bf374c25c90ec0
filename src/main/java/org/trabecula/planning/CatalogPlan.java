package org.trabecula.planning;

/** A catalog compiled for the engine. */
final class CatalogPlan {

    final TherapyPlan[] therapies;
    final TherapyPlan[] ofPatient;
    final TherapyPlan[] ofLesion;
    final RulePlan[] rules;
    final Scores scores;
    final int groups;
    final int patientCriteria;
    final int lesionCriteria;
    /** Slot of {@code med_classes}, -1 without it. */
    final int classesSlot;

    CatalogPlan(
            TherapyPlan[] therapies,
            RulePlan[] rules,
            Scores scores,
            int groups,
            Pooled.Pool pool,
            Dictionary dictionary) {
        this.therapies = therapies;
        this.ofPatient = scoped(therapies, false);
        this.ofLesion = scoped(therapies, true);
        this.rules = rules;
        this.scores = scores;
        this.groups = groups;
        this.patientCriteria = pool.ofPatient();
        this.lesionCriteria = pool.ofLesion();
        this.classesSlot = dictionary.slot(DerivedFromMedicines.CLASSES);
    }

    private static TherapyPlan[] scoped(TherapyPlan[] all, boolean ofLesion) {
        return java.util.Arrays.stream(all)
                .filter(plan -> plan.ofLesion == ofLesion)
                .toArray(TherapyPlan[]::new);
    }
}
