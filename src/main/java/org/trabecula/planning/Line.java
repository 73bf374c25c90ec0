package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engine found for one therapy, of the patient or at one lesion. Filled step by step by the {@link Composer}. */
final class Line {

    static final byte NONE = 0;
    static final byte CONSIDER = 1;
    static final byte RECOMMEND = 2;
    static final byte OPEN = 3;

    final TherapyPlan plan;
    /** Index of the lesion, -1 for the patient. */
    final int lesion;
    /** The entry's own indication: NONE, CONSIDER, RECOMMEND or OPEN. */
    final byte own;
    /** Strength with the rules: NONE while the indication is open. */
    final byte strength;

    final boolean current;
    boolean excluded;
    boolean needsData;
    /** 0 ROUTINE to 3 EMERGENCY. */
    byte urgency;

    int cautions;
    long score;
    /** Place of the adjustment that gives the dose, -1 for the usual dose. */
    int adjustment = -1;

    long @Nullable [] missing;

    @Nullable
    Line first;

    List<TherapyInteractions.Found> interactions = List.of();
    /** A row that excludes cannot be ruled out. */
    boolean interactionOpen;
    /** Frame with the list without its own medicines, for clauses that name the classes themselves; {@code null}: the whole list. */
    @Nullable
    Frame reduced;

    Line(TherapyPlan plan, int lesion, byte own, byte strength, boolean current) {
        this.plan = plan;
        this.lesion = lesion;
        this.own = own;
        this.strength = strength;
        this.current = current;
    }

    boolean indicationOpen() {
        return strength == NONE;
    }

    /** The value of one of its own contraindications, cautions or adjustments. */
    byte truth(Pooled when, Evaluation evaluation) {
        return reduced != null && when.namesClasses ? when.node.eval(reduced) : evaluation.truth(when, lesion);
    }

    void addMissing(Pooled when, Evaluation evaluation, long[] into) {
        if (reduced != null && when.namesClasses) {
            when.node.missing(reduced, evaluation.finder, into);
        } else {
            MissingFinder.addAll(evaluation.missing(when, lesion), into);
        }
    }

    /** The clauses that decided it, in words. */
    List<Finding> findings(Pooled when, Evaluation evaluation) {
        return reduced != null && when.namesClasses
                ? Sentences.findings(when.node, reduced)
                : evaluation.findings(when, lesion);
    }
}
