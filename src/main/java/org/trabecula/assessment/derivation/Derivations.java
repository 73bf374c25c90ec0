package org.trabecula.assessment.derivation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trabecula.instrument.PainMechanism;

/** Works out all that follows from what was recorded of a patient on a day. Pure: the same findings give the same outcome. */
public final class Derivations {

    private Derivations() {}

    /**
     * What follows.
     *
     * @param derived values in the order in which they were worked out; also those that stay unknown, with what they miss
     * @param results what the instruments said, in the order of the screen
     * @param mechanisms what the rules say of each pain
     */
    public record Outcome(List<Derived> derived, List<Result> results, Map<Subject, PainMechanism> mechanisms) {
        public Outcome {
            derived = List.copyOf(derived);
            results = List.copyOf(results);
            mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
        }
    }

    /** Returns what follows from the findings. A value that was recorded directly is not worked out: it wins. */
    public static Outcome of(Findings findings, Staleness staleness) {
        Board board = new Board(findings, staleness);
        new PainDerivations(board).run();
        Map<Subject, PainMechanism> mechanisms = new MechanismDerivations(board).run();
        new BreakthroughDerivations(board).run();
        FunctionDerivations function = new FunctionDerivations(board);
        ScreenDerivations screens = new ScreenDerivations(board);
        screens.scores();
        new LesionDerivations(board).run();
        function.run();
        screens.rest();
        function.ratings();
        new MedicineDerivations(board).run();
        new ChangeDerivations(board).run();
        new LaboratoryDerivations(board).run();
        new SafetyDerivations(board).run();
        new NutritionDerivations(board).run();
        new PrognosisDerivations(board).run();
        new EnteredDerivations(board).run();
        return new Outcome(board.derived(), board.results(), mechanisms);
    }
}
