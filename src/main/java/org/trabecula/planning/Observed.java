package org.trabecula.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day a value is of: its own, or of a derived one the oldest day of the inputs that are known. */
final class Observed {

    private Observed() {}

    /** {@code null}: the sheet's date, or nothing is known. */
    static @Nullable LocalDate of(Facts facts, Frame frame, Fact fact) {
        FactSheet.Entry entry = facts.sheet().entry(facts.subject(frame.scope, frame.index), fact.key());
        if (entry != null && !entry.stale()) {
            return entry.observed();
        }
        Dictionary dictionary = facts.sheet().dictionary();
        int slot = dictionary.slot(fact.key());
        Deriving deriving = dictionary.deriving(fact.scope(), slot);
        if (deriving == null || frame.subject.state[slot] == Row.UNKNOWN) {
            return null;
        }
        LocalDate oldest = null;
        for (Deriving.Input input : deriving.inputs()) {
            Fact one = dictionary.get(input.key());
            Frame[] lesions = facts.lesionFrames();
            Frame[] sources = input.everyLesion()
                    ? lesions == null ? new Frame[0] : lesions
                    : new Frame[] {one.scope() == Scope.PATIENT ? facts.patientFrame() : frame};
            for (Frame source : sources) {
                oldest = older(oldest, of(facts, source, one));
            }
        }
        return oldest;
    }

    private static @Nullable LocalDate older(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
