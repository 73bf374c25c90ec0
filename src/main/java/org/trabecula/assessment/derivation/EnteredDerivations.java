package org.trabecula.assessment.derivation;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.instrument.EnteredTotal;
import org.trabecula.instrument.NeuropathicFeatures.Screen;

/** Totals of licensed questionnaires that were entered: their bands, and what those of one pain say of a neuropathic part. */
final class EnteredDerivations {

    private final Board board;

    EnteredDerivations(Board board) {
        this.board = board;
    }

    void run() {
        for (EnteredTotal total : EnteredTotal.values()) {
            if (!EnteredTotal.ofPain().contains(total)) {
                show(Subject.PATIENT, total);
            }
        }
        board.pains().forEach(pain -> EnteredTotal.ofPain().forEach(total -> show(pain.subject(), total)));
    }

    private void show(Subject subject, EnteredTotal total) {
        String key = total.instrument().code();
        if (board.known(subject, key) != null) {
            board.show(subject, t -> total.score(t.decimal(subject, key)));
        }
    }

    /** What the totals of one pain say; none that was not entered. */
    static List<Screen> screens(Board board, Trail trail, Subject pain) {
        List<Screen> screens = new ArrayList<>();
        for (EnteredTotal total : EnteredTotal.ofPain()) {
            String key = total.instrument().code();
            if (board.known(pain, key) != null) {
                screens.add(total.screen(trail.whole(pain, key)));
            }
        }
        return screens;
    }
}
