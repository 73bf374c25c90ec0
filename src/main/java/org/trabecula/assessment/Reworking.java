package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.Derived;
import org.trabecula.assessment.derivation.Input;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactReader;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Reading;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/**
 * Works values out again, each without what stands in its place. A recorded value is taken away alone, so that what it is worth
 * follows from all else as it counts, other recorded values included.
 */
final class Reworking {
    private final FactSheet full;
    private final Set<String> recorded;
    private final Set<String> unrecorded;
    private final FactReader reader;
    private final Workings.Worker worker;
    private @Nullable Run asIs;

    /**
     * @param full given and worked out
     * @param names of the values that will be asked for
     * @param recorded those of them that somebody recorded
     */
    Reworking(FactSheet full, Set<String> names, Set<String> recorded, FactReader reader, Workings.Worker worker) {
        this.full = full;
        this.recorded = Set.copyOf(recorded);
        this.unrecorded = new HashSet<>(names);
        this.unrecorded.removeAll(recorded);
        this.reader = reader;
        this.worker = worker;
    }

    private record Run(Facts facts, List<Derived> derived) {}

    WorkedOut of(Subject subject, String key) {
        String name = subject.name(key);
        if (recorded.contains(name)) {
            return workedOut(without(Set.of(name)), subject, key);
        }
        Run run = asIs;
        if (run == null) {
            run = without(unrecorded);
            asIs = run;
        }
        return workedOut(run, subject, key);
    }

    private Run without(Set<String> names) {
        Workings workings = worker.work(
                SheetCopy.of(full, entry -> !names.contains(entry.name())).build());
        return new Run(reader.read(workings.sheet()), workings.derived());
    }

    private static WorkedOut workedOut(Run run, Subject subject, String key) {
        Reading reading = run.facts().reading(subject, key);
        List<WorkedOut.In> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>(reading.missing());
        Derived derived = run.derived().stream()
                .filter(each -> each.key().equals(key)
                        && SheetFindings.subject(each.subject()).equals(subject))
                .findFirst()
                .orElse(null);
        if (derived == null) {
            run.facts()
                    .sheet()
                    .dictionary()
                    .derivedFrom(key)
                    .forEach(from -> inputs(run.facts(), subject, from, inputs));
        } else {
            derived.inputs().forEach(input -> input(run.facts(), input, inputs));
            missing.clear();
            derived.missing()
                    .forEach(wanted ->
                            missing.add(SheetFindings.subject(wanted.subject()).name(wanted.key())));
        }
        missing.remove(subject.name(key));
        boolean atLeast = reading.value() instanceof FactValue.Num && !reading.known();
        boolean told = reading.known() || atLeast;
        return new WorkedOut(told ? WorkedOut.text(reading.value()) : null, atLeast, inputs, missing);
    }

    /** A value of the medicine list or of an earlier assessment is no fact and keeps its own words. */
    private static void input(Facts facts, Input input, List<WorkedOut.In> inputs) {
        Subject subject = SheetFindings.subject(input.name().subject());
        String key = input.name().key();
        Fact fact = facts.sheet().dictionary().find(key);
        if (fact != null && fact.scope() == subject.scope()) {
            add(facts, subject, key, input.on(), inputs);
        }
    }

    private static void inputs(Facts facts, Subject subject, String key, List<WorkedOut.In> inputs) {
        Fact fact = facts.sheet().dictionary().get(key);
        if (fact.scope() == subject.scope()) {
            add(facts, subject, key, null, inputs);
        } else if (fact.scope() == Scope.PATIENT) {
            add(facts, Subject.PATIENT, key, null, inputs);
        } else if (fact.scope() == Scope.LESION) {
            List<String> lesions = facts.sheet().lesions();
            (lesions == null ? List.<String>of() : lesions)
                    .forEach(lesion -> add(facts, Subject.lesion(lesion), key, null, inputs));
        }
    }

    private static void add(
            Facts facts, Subject subject, String key, @Nullable LocalDate on, List<WorkedOut.In> inputs) {
        Reading reading = facts.reading(subject, key);
        String text = reading.known() ? WorkedOut.text(reading.value()) : null;
        if (text != null) {
            inputs.add(new WorkedOut.In(subject.name(key), text, on == null ? reading.observed() : on));
        }
    }
}
