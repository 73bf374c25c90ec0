package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/** A row of the interactions, compiled. */
record InteractionRow(
        int index, Interaction interaction, @Nullable Pooled when) {

    Severity severity() {
        return interaction.severity();
    }

    /** NOT_MET switches the row off; MET and UNKNOWN leave it on. */
    boolean isOn(Evaluation evaluation) {
        return when == null || evaluation.truth(when, -1) != Node.NOT_MET;
    }
}
