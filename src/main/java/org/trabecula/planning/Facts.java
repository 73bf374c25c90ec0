package org.trabecula.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact sheet read: what was given and all that follows from it. Immutable once made, by {@link FactReader}. */
public final class Facts {

    private final FactSheet sheet;
    private final FactReader reader;
    /** Indexes of the known medicines of the list, each once, in the order of the list. */
    private final int[] medicines;

    private final List<String> unchecked;
    private final Frame patient;
    private final Frame @Nullable [] lesions;
    private final Frame[] pains;
    private volatile String @Nullable [] dated;

    Facts(FactSheet sheet, FactReader reader) {
        this.sheet = sheet;
        this.reader = reader;
        List<String> names = sheet.medications();
        List<String> unknown = new ArrayList<>();
        this.medicines = names == null ? new int[0] : reader.known(names, unknown);
        this.unchecked = unknown;
        Row own = sheet.row(Subject.PATIENT).copy();
        this.patient = new Frame(this, Scope.PATIENT, 0, own, own);
        List<String> lesionIds = sheet.lesions();
        this.lesions = lesionIds == null ? null : frames(Scope.LESION, lesionIds, own);
        this.pains = frames(Scope.PAIN, sheet.pains(), own);
        derive();
    }

    private Frame[] frames(Scope scope, List<String> ids, Row own) {
        Frame[] frames = new Frame[ids.size()];
        for (int index = 0; index < frames.length; index++) {
            Row row = sheet.row(new Subject(scope, ids.get(index))).copy();
            frames[index] = new Frame(this, scope, index, own, row);
        }
        return frames;
    }

    private void derive() {
        for (Deriving step : sheet.dictionary().derivings()) {
            switch (step.fact.scope()) {
                case PATIENT -> derive(step, patient);
                case LESION -> {
                    if (lesions != null) {
                        for (Frame lesion : lesions) {
                            derive(step, lesion);
                        }
                    }
                }
                case PAIN -> {
                    for (Frame pain : pains) {
                        derive(step, pain);
                    }
                }
            }
        }
    }

    private static void derive(Deriving step, Frame frame) {
        if (frame.subject.state[step.slot] == Row.UNKNOWN) {
            step.derive(frame);
        }
    }

    public FactSheet sheet() {
        return sheet;
    }

    FactReader reader() {
        return reader;
    }

    int[] medicines() {
        return medicines;
    }

    /** Names of the current medicines, as entered, that the medicine list does not know; they are not checked. */
    public List<String> unchecked() {
        return unchecked;
    }

    Frame patientFrame() {
        return patient;
    }

    /** One frame for each lesion, or {@code null} when the lesion list was not given. */
    Frame @Nullable [] lesionFrames() {
        return lesions;
    }

    Frame frame(Scope scope, int index) {
        return switch (scope) {
            case PATIENT -> patient;
            case LESION -> {
                if (lesions == null) {
                    throw new IllegalArgumentException("The lesion list was not given");
                }
                yield lesions[index];
            }
            case PAIN -> pains[index];
        };
    }

    /** The frame of a subject of the sheet. @throws IllegalArgumentException if the sheet has no such subject */
    Frame frame(Subject subject) {
        List<String> ids = switch (subject.scope()) {
            case PATIENT -> List.of();
            case LESION -> {
                List<String> given = sheet.lesions();
                yield given == null ? List.of() : given;
            }
            case PAIN -> sheet.pains();
        };
        int index = subject.id() == null ? 0 : ids.indexOf(subject.id());
        if (index < 0) {
            throw new IllegalArgumentException("The sheet has no " + subject);
        }
        return frame(subject.scope(), index);
    }

    Subject subject(Scope scope, int index) {
        List<String> given = sheet.lesions();
        return switch (scope) {
            case PATIENT -> Subject.PATIENT;
            case LESION -> Subject.lesion(given == null ? "" : given.get(index));
            case PAIN -> Subject.pain(sheet.pains().get(index));
        };
    }

    /** Number of facts over all subjects. */
    int ids() {
        return id(Scope.PAIN, pains.length, 0);
    }

    /** A number for each fact of each subject. */
    int id(Scope scope, int index, int slot) {
        Dictionary dictionary = sheet.dictionary();
        int ofPatient = dictionary.layout(Scope.PATIENT).size();
        int ofLesion = dictionary.layout(Scope.LESION).size();
        int given = lesions == null ? 0 : lesions.length;
        return switch (scope) {
            case PATIENT -> slot;
            case LESION -> ofPatient + index * ofLesion + slot;
            case PAIN ->
                ofPatient
                        + given * ofLesion
                        + index * dictionary.layout(Scope.PAIN).size()
                        + slot;
        };
    }

    /** The name of a number of {@link #id}. */
    String name(int id) {
        return factOf(id, Subject::name);
    }

    Fact fact(int id) {
        return factOf(id, (subject, key) -> sheet.dictionary().get(key));
    }

    Subject subject(int id) {
        return factOf(id, (subject, key) -> subject);
    }

    private <T> T factOf(int id, java.util.function.BiFunction<Subject, String, T> make) {
        Dictionary dictionary = sheet.dictionary();
        int rest = id;
        for (Scope scope : Scope.values()) {
            RowLayout layout = dictionary.layout(scope);
            int subjects = scope == Scope.PATIENT ? 1 : scope == Scope.LESION ? lesionCount() : pains.length;
            if (rest < subjects * layout.size()) {
                return make.apply(
                        subject(scope, rest / layout.size()),
                        layout.facts.get(rest % layout.size()).key());
            }
            rest -= subjects * layout.size();
        }
        throw new IllegalArgumentException("No fact " + id);
    }

    private int lesionCount() {
        return lesions == null ? 0 : lesions.length;
    }

    /** What is known of a fact of a subject. @throws IllegalArgumentException if there is no such fact or subject */
    public Reading reading(Subject subject, String key) {
        Fact fact = sheet.dictionary().get(key);
        Frame frame = frame(subject);
        if (fact.scope() != subject.scope()) {
            throw new IllegalArgumentException(key + " is a fact of a " + fact.scope() + ", not of " + subject);
        }
        int slot = sheet.dictionary().slot(key);
        FactValue value = frame.subject.value(slot);
        boolean known = frame.subject.state[slot] == Row.KNOWN;
        FactSheet.Entry entry = sheet.entry(subject, key);
        List<String> from = entry == null || entry.stale() ? Observed.from(this, frame, fact) : entry.from();
        boolean given = entry != null && !entry.stale() && from.isEmpty();
        MissingFinder finder = new MissingFinder(this);
        long[] missing = finder.none();
        if (!known) {
            finder.add(fact.scope(), frame.index, slot, missing);
        }
        return new Reading(
                fact,
                subject,
                value,
                known,
                value != null && !given,
                Observed.of(this, frame, fact),
                from,
                finder.names(missing),
                entry != null && entry.stale() ? entry : null);
    }

    /** Whether a value was given for the fact and holds. */
    boolean isGiven(Subject subject, String key) {
        FactSheet.Entry entry = sheet.entry(subject, key);
        return entry != null && !entry.stale();
    }

    /** " (12-Nov-2026, 11 days old)" of a fact; remembered, since many clauses say the same. */
    String dated(Frame frame, int slot) {
        String[] known = dated;
        if (known == null) {
            known = new String[ids()];
            dated = known; // threads may each work it out; texts are safe to share so
        }
        int id = id(frame.scope, frame.index, slot);
        String text = known[id];
        if (text == null) {
            Fact fact = sheet.dictionary().layout(frame.scope).facts.get(slot);
            text = Sentences.dated(Observed.of(this, frame, fact), date());
            known[id] = text;
        }
        return text;
    }

    LocalDate date() {
        return sheet.date();
    }
}
