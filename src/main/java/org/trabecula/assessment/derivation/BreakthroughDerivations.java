package org.trabecula.assessment.derivation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Breakthrough;
import org.trabecula.instrument.Breakthrough.Type;
import org.trabecula.instrument.Pains;
import org.trabecula.instrument.Trigger;

/**
 * The class of breakthrough pain: of the patient the first that occurs among the pains (form.yaml, {@code breakthrough}). A pain that
 * cannot be classed could come first, so nothing is said beside one unless the first class of all occurs already.
 */
final class BreakthroughDerivations {

    private final Board board;

    BreakthroughDerivations(Board board) {
        this.board = board;
    }

    void run() {
        board.derive(Subject.PATIENT, "breakthrough", trail -> {
            if (trail.noPain()) {
                return Worth.exactly(Type.NONE.name());
            }
            List<@Nullable Type> types = new ArrayList<>();
            board.pains().forEach(pain -> types.add(type(trail, pain.subject())));
            return Worth.of(Pains.breakthrough(null, types));
        });
    }

    private @Nullable Type type(Trail trail, Subject pain) {
        Double worst = trail.number(pain, "p_worst");
        if (worst != null && worst == 0) {
            return Type.NONE;
        }
        return Breakthrough.type(
                        trail.decimal(pain, "p_background_hours"),
                        trail.whole(pain, "p_average"),
                        trail.flag(pain, "p_flares"),
                        beforeDose(trail, pain),
                        trail.flag(pain, "p_flare_predictable"),
                        trail.choices(pain, "p_triggers", Trigger.class))
                .value();
    }

    /** Without an opioid on the list there is no next dose for a flare to come before. */
    private @Nullable Boolean beforeDose(Trail trail, Subject pain) {
        MedicineUse use = board.medicines();
        boolean none =
                use != null && use.current().stream().allMatch(row -> row.medicine() != null && row.opioid() == null);
        return board.known(pain, "p_flare_before_dose") == null && none
                ? Boolean.FALSE
                : trail.flag(pain, "p_flare_before_dose");
    }
}
