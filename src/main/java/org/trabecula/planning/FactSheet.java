package org.trabecula.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a patient on one day: an immutable snapshot, written when a proposal is made, and replayable. It holds what was
 * given; what follows from it is worked out by {@link FactReader}.
 */
public final class FactSheet {

    private final LocalDate date;
    private final Dictionary dictionary;
    private final @Nullable List<String> lesions;
    private final List<String> pains;
    private final @Nullable List<String> medications;
    private final Map<Subject, Map<String, Entry>> entries;
    private final Map<Subject, Row> rows = new LinkedHashMap<>();
    private final int[] priorities;

    /**
     * One value of the sheet.
     *
     * @param observed the day it is of; {@code null}: current on the sheet's date
     * @param from names of the values that it was worked out from; empty: it was recorded
     * @param stale too old on the sheet's date: it counts as unknown and is only remembered
     */
    public record Entry(
            Subject subject,
            String fact,
            FactValue value,
            @Nullable LocalDate observed,
            List<String> from,
            boolean stale) {

        public Entry {
            from = List.copyOf(from);
        }

        /** Name of the fact, {@code fact@id} at a lesion or pain. */
        public String name() {
            return subject.name(fact);
        }
    }

    private FactSheet(Builder from) {
        date = from.date;
        dictionary = from.dictionary;
        Set<String> lesionIds = from.lesions;
        lesions = lesionIds == null ? null : List.copyOf(lesionIds);
        pains = List.copyOf(from.pains);
        medications = from.medications;
        Map<Subject, Map<String, Entry>> copied = new LinkedHashMap<>();
        from.entries.forEach((subject, values) -> copied.put(subject, new LinkedHashMap<>(values)));
        entries = copied;
        rows.put(Subject.PATIENT, new Row(dictionary.layout(Scope.PATIENT)));
        if (lesionIds != null) {
            lesionIds.forEach(id -> rows.put(Subject.lesion(id), new Row(dictionary.layout(Scope.LESION))));
        }
        pains.forEach(id -> rows.put(Subject.pain(id), new Row(dictionary.layout(Scope.PAIN))));
        for (Entry entry : entries()) {
            if (!entry.stale()) {
                row(entry.subject()).set(dictionary.slot(entry.fact()), entry.value());
            }
        }
        priorities = ranked(entry(Subject.PATIENT, "priorities"));
    }

    private int[] ranked(@Nullable Entry entry) {
        if (entry == null || entry.stale() || !(entry.value() instanceof FactValue.Codes codes)) {
            return new int[0];
        }
        Fact fact = dictionary.get("priorities");
        return codes.codes().stream()
                .mapToInt(code -> RowLayout.codeIndex(fact, code))
                .toArray();
    }

    /** Starts the sheet of a day. */
    public static Builder on(LocalDate date, Dictionary dictionary) {
        return new Builder(date, dictionary);
    }

    public LocalDate date() {
        return date;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** Ids of the lesions in the order given, or {@code null} when the list was not given; an empty list is "none". */
    public @Nullable List<String> lesions() {
        return lesions;
    }

    public List<String> pains() {
        return pains;
    }

    /** Names of the current medicines as entered, or {@code null} when the list was not given; an empty list is "none". */
    public @Nullable List<String> medications() {
        return medications;
    }

    /** All that was put into the sheet, stale values included: patient, then lesions, then pains, each in the order put. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        all.addAll(entries(Subject.PATIENT));
        if (lesions != null) {
            lesions.forEach(id -> all.addAll(entries(Subject.lesion(id))));
        }
        pains.forEach(id -> all.addAll(entries(Subject.pain(id))));
        return all;
    }

    public List<Entry> entries(Subject subject) {
        Map<String, Entry> values = entries.get(subject);
        return values == null ? List.of() : List.copyOf(values.values());
    }

    /** What was put for this fact, or {@code null}; it may be stale. */
    public @Nullable Entry entry(Subject subject, String fact) {
        Map<String, Entry> values = entries.get(subject);
        return values == null ? null : values.get(fact);
    }

    /** The patient's priorities as indexes of codes, first rank first; empty when not known. */
    int[] priorities() {
        return priorities;
    }

    Row row(Subject subject) {
        Row row = rows.get(subject);
        if (row == null) {
            throw new IllegalArgumentException("The sheet has no " + subject);
        }
        return row;
    }

    /** Collects the values of a sheet and checks each against the dictionary as it comes. */
    public static final class Builder {

        private final LocalDate date;
        private final Dictionary dictionary;
        private @Nullable Set<String> lesions;
        private final Set<String> pains = new LinkedHashSet<>();
        private @Nullable List<String> medications;
        private final Map<Subject, Map<String, Entry>> entries = new LinkedHashMap<>();

        private Builder(LocalDate date, Dictionary dictionary) {
            this.date = date;
            this.dictionary = dictionary;
        }

        /** Says that the lesion list is given, even if no lesion follows. */
        public Builder lesionsGiven() {
            if (lesions == null) {
                lesions = new LinkedHashSet<>();
            }
            return this;
        }

        /** Adds a lesion; the list is given then. @throws IllegalArgumentException if the id is there already */
        public Builder lesion(String id) {
            Set<String> given = lesions == null ? new LinkedHashSet<>() : lesions;
            if (!given.add(id)) {
                throw new IllegalArgumentException(
                        "Lesion \"" + id + "\" stands twice; each lesion needs an id of its own");
            }
            lesions = given;
            return this;
        }

        /** Adds a pain. @throws IllegalArgumentException if the id is there already */
        public Builder pain(String id) {
            if (!pains.add(id)) {
                throw new IllegalArgumentException(
                        "Pain \"" + id + "\" stands twice; each pain needs an id of its own");
            }
            return this;
        }

        /** Gives the list of current medicines; empty means "takes none". */
        public Builder medications(List<String> names) {
            medications = List.copyOf(names);
            return this;
        }

        /** Gives a fact of the patient, current on the sheet's date. */
        public Builder put(String fact, FactValue value) {
            return put(Subject.PATIENT, fact, value, null);
        }

        /** Gives a fact, current on the sheet's date. */
        public Builder put(Subject subject, String fact, FactValue value) {
            return put(subject, fact, value, null);
        }

        /** Gives a recorded fact of a day, as {@link #put(Subject, String, FactValue, LocalDate, List)}. */
        public Builder put(Subject subject, String fact, FactValue value, @Nullable LocalDate observed) {
            return put(subject, fact, value, observed, List.of());
        }

        /**
         * Gives a fact; one that is older than it may be on the sheet's date is remembered as stale and counts as unknown. A later value
         * of the same fact replaces it.
         *
         * @param from names of the values that it was worked out from; empty: it was recorded
         * @throws InvalidFact if the value does not fit the dictionary, or is dated after the sheet
         */
        public Builder put(
                Subject subject, String fact, FactValue value, @Nullable LocalDate observed, List<String> from) {
            Fact entry = FactCheck.check(dictionary, subject, fact, value);
            if (observed != null && observed.isAfter(date)) {
                throw new InvalidFact(subject.name(fact), "its date must not be after " + date);
            }
            if (subject.scope() == Scope.LESION && (lesions == null || !lesions.contains(subject.id()))
                    || subject.scope() == Scope.PAIN && !pains.contains(subject.id())) {
                throw new IllegalArgumentException(
                        "Add the " + subject.scope() + " " + subject.id() + " before its facts");
            }
            Integer limit = entry.staleAfterDays();
            boolean stale = observed != null
                    && limit != null
                    && observed.plusDays(limit).isBefore(date);
            entries.computeIfAbsent(subject, none -> new LinkedHashMap<>())
                    .put(fact, new Entry(subject, fact, value, observed, from, stale));
            return this;
        }

        public FactSheet build() {
            return new FactSheet(this);
        }
    }
}
