package org.trabecula.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day a value is of, and what it came from: of a derived one the oldest day of the inputs that are known, and those. */
final class Observed {

    private Observed() {}

    /** {@code null}: the sheet's date, or nothing is known. */
    static @Nullable LocalDate of(Facts facts, Frame frame, Fact fact) {
        FactSheet.Entry entry = facts.sheet().entry(facts.subject(frame.scope, frame.index), fact.key());
        if (entry != null && !entry.stale()) {
            return entry.observed();
        }
        LocalDate oldest = null;
        for (Source source : sources(facts, frame, fact)) {
            oldest = older(oldest, of(facts, source.frame(), source.fact()));
        }
        return oldest;
    }

    /** Names of the known values that a derived one follows from; empty for any other. */
    static List<String> from(Facts facts, Frame frame, Fact fact) {
        return sources(facts, frame, fact).stream()
                .filter(source -> source.frame()
                                .subject
                                .state[
                                facts.sheet().dictionary().slot(source.fact().key())]
                        != Row.UNKNOWN)
                .map(source -> facts.subject(source.frame().scope, source.frame().index)
                        .name(source.fact().key()))
                .toList();
    }

    /** A fact of a subject that goes into a derived one. */
    private record Source(Frame frame, Fact fact) {}

    private static List<Source> sources(Facts facts, Frame frame, Fact fact) {
        Dictionary dictionary = facts.sheet().dictionary();
        int slot = dictionary.slot(fact.key());
        Deriving deriving = dictionary.deriving(fact.scope(), slot);
        if (deriving == null || frame.subject.state[slot] == Row.UNKNOWN) {
            return List.of();
        }
        List<Source> sources = new ArrayList<>();
        for (Deriving.Input input : deriving.inputs()) {
            Fact one = dictionary.get(input.key());
            Frame[] lesions = facts.lesionFrames();
            Frame[] frames = input.everyLesion()
                    ? lesions == null ? new Frame[0] : lesions
                    : new Frame[] {one.scope() == Scope.PATIENT ? facts.patientFrame() : frame};
            for (Frame source : frames) {
                sources.add(new Source(source, one));
            }
        }
        return sources;
    }

    private static @Nullable LocalDate older(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
