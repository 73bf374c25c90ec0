package org.trabecula.assessment.derivation;

import java.util.List;

/** Works out all that follows from what was recorded of a patient on a day. Pure: the same findings give the same outcome. */
public final class Derivations {

    private Derivations() {}

    /**
     * What follows.
     *
     * @param derived values in the order in which they were worked out; also those that stay unknown, with what they miss
     * @param results what the instruments said, in the order of the screen
     */
    public record Outcome(List<Derived> derived, List<Result> results) {
        public Outcome {
            derived = List.copyOf(derived);
            results = List.copyOf(results);
        }
    }

    /** Returns what follows from the findings. A value that was recorded directly is not worked out: it wins. */
    public static Outcome of(Findings findings, Staleness staleness) {
        Board board = new Board(findings, staleness);
        new PainDerivations(board).run();
        new LesionDerivations(board).run();
        new ScreenDerivations(board).run();
        new MedicineDerivations(board).run();
        new ChangeDerivations(board).run();
        return new Outcome(board.derived(), board.results());
    }
}
