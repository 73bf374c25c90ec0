package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A therapy, compiled. */
final class TherapyPlan {

    final Therapy therapy;
    /** Place in the catalog. */
    final int index;
    /** Place among the therapies of the same scope. */
    final int cell;

    final boolean ofLesion;
    /** Place by code. */
    final int rank;
    /** Number of its group, -1 without one. */
    final int group;

    final @Nullable Pooled recommend;
    final @Nullable Pooled consider;
    final Condition[] contraindications;
    final Condition[] cautions;
    final Condition[] adjustments;
    final TherapyInteractions interactions;

    /** A contraindication, caution or adjustment: its criterion, and the reason, advice or dose. */
    record Condition(Pooled when, String text, @Nullable String cite) {}

    TherapyPlan(
            Therapy therapy,
            int index,
            int cell,
            int rank,
            int group,
            @Nullable Pooled recommend,
            @Nullable Pooled consider,
            List<Condition> contraindications,
            List<Condition> cautions,
            List<Condition> adjustments,
            TherapyInteractions interactions) {
        this.therapy = therapy;
        this.index = index;
        this.cell = cell;
        this.ofLesion = therapy.scope() == Scope.LESION;
        this.rank = rank;
        this.group = group;
        this.recommend = recommend;
        this.consider = consider;
        this.contraindications = contraindications.toArray(new Condition[0]);
        this.cautions = cautions.toArray(new Condition[0]);
        this.adjustments = adjustments.toArray(new Condition[0]);
        this.interactions = interactions;
    }
}
