package org.trabecula.assessment.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trabecula.instrument.Mechanism;
import org.trabecula.instrument.Mechanism.Type;
import org.trabecula.instrument.PainFindings;
import org.trabecula.instrument.PainMechanism;
import org.trabecula.instrument.Pains;
import org.trabecula.instrument.Quality;
import org.trabecula.instrument.Trigger;

/**
 * The mechanism of each pain by the rules R1 to R10, and of the patient (facts.yaml, "Pain"). The clinician's verdict after the
 * comparison is the item {@code p_mechanism_clinician} and wins. A patient without pain has no mechanism: unknown.
 */
final class MechanismDerivations {

    private final Board board;
    private final Map<Subject, PainMechanism> byPain = new LinkedHashMap<>();

    MechanismDerivations(Board board) {
        this.board = board;
    }

    Map<Subject, PainMechanism> run() {
        board.pains()
                .forEach(pain -> byPain.put(pain.subject(), Mechanism.of(findings(new Trail(board), pain.subject()))));
        board.derive(Subject.PATIENT, "mechanism", this::ofPatient);
        board.derive(Subject.PATIENT, "mechanism_confidence", this::confidence);
        return byPain;
    }

    private PainFindings findings(Trail trail, Subject pain) {
        return new PainFindings(
                trail.choice(pain, "p_link", PainFindings.Link.class),
                trail.flag(pain, "p_bone_tenderness"),
                trail.choices(pain, "p_triggers", Trigger.class),
                trail.choices(pain, "p_quality", Quality.class),
                trail.flag(pain, "p_neuro_cause"),
                trail.flag(pain, "p_plausible_area"),
                trail.flag(pain, "p_touch_loss"),
                trail.flag(pain, "p_pin_loss"),
                trail.flag(pain, "p_thermal_loss"),
                trail.flag(pain, "p_brush_pain"),
                trail.flag(pain, "p_thermal_pain"),
                trail.flag(pain, "p_test_confirms"),
                EnteredDerivations.screens(board, trail, pain));
    }

    /** The class that counts for each pain that is there: the clinician's, else that of the rules. */
    private List<Pains.Classed> classed(Trail trail) {
        List<Pains.Classed> classed = new ArrayList<>();
        if (trail.noPain()) {
            return classed;
        }
        byPain.forEach((pain, rules) -> {
            Double worst = trail.number(pain, "p_worst");
            if (worst == null || worst >= 1) {
                findings(trail, pain);
                Type type = counting(trail, pain, rules);
                classed.add(new Pains.Classed(type, rules.type() == type ? rules.confidence() : null));
            }
        });
        return classed;
    }

    private Type counting(Trail trail, Subject pain, PainMechanism rules) {
        Type verdict = board.known(pain, "p_mechanism_clinician") == null
                ? null
                : trail.choice(pain, "p_mechanism_clinician", Type.class);
        return verdict == null ? rules.type() : verdict;
    }

    private Worth ofPatient(Trail trail) {
        return Worth.ofCode(Pains.mechanism(classed(trail)));
    }

    private Worth confidence(Trail trail) {
        return Worth.ofCode(Pains.confidence(classed(trail)));
    }
}
