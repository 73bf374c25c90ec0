package org.trabecula.assessment;

import java.util.List;

/** How far a section, or the block of a lesion or pain, is. */
record Tally(int shown, int answered, int required, int requiredAnswered) {
    static Tally of(Draft draft, String section) {
        return of(draft, draft.form().places(section));
    }

    static Tally of(Draft draft, List<Place> places) {
        int shown = 0;
        int answered = 0;
        int required = 0;
        int requiredAnswered = 0;
        for (Place place : places) {
            if (!draft.visibility().shows(place) || place.isWorkedOut()) {
                continue;
            }
            boolean done = draft.isAnswered(place);
            shown++;
            answered += done ? 1 : 0;
            if (draft.visibility().requires(place)) {
                required++;
                requiredAnswered += done ? 1 : 0;
            }
        }
        return new Tally(shown, answered, required, requiredAnswered);
    }

    /** A section without required questions is done once something in it is answered. */
    SectionPage.Step.State state() {
        if (requiredAnswered == required && (required > 0 || answered > 0)) {
            return SectionPage.Step.State.DONE;
        }
        return answered > 0 ? SectionPage.Step.State.HALF : SectionPage.Step.State.TODO;
    }
}
