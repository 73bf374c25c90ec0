package org.trabecula.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.planning.Medicine;
import org.trabecula.shared.NotFound;

/** The medicine list: what is taken now, how, since when, and what was taken before. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class MedicineService {

    private final Patients patients;
    private final MedicineEntries entries;
    private final ListReviews reviews;
    private final PatientReads reads;
    private final KnownMedicines known;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MedicineService(
            Patients patients,
            MedicineEntries entries,
            ListReviews reviews,
            PatientReads reads,
            KnownMedicines known,
            ApplicationEventPublisher events,
            Clock clock) {
        this.patients = patients;
        this.entries = entries;
        this.reviews = reviews;
        this.reads = reads;
        this.known = known;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what is taken on a day, by name, and whether the list is known to be right. */
    public MedicineList list(UUID patientId, LocalDate on) {
        PatientRecord record = reads.record(patientId);
        List<PatientRecord.MedicineRow> ever = record.medicines();
        List<MedicineView> taken = ever.stream()
                .filter(entry -> entry.isTakenOn(on))
                .map(PatientRecord.MedicineRow::view)
                .sorted(Comparator.comparing(
                                (MedicineView entry) -> entry.checkedName().toLowerCase(Locale.ROOT))
                        .thenComparing(MedicineView::intake)
                        .thenComparing(MedicineView::recordedAt))
                .toList();
        PatientRecord.ReviewRow review = record.review(ListReview.Of.MEDICINES, on);
        boolean none = review != null
                && review.none()
                && taken.isEmpty()
                && ever.stream().noneMatch(entry -> entry.touchedAt().isAfter(review.recordedAt()));
        return new MedicineList(taken, review == null ? null : review.reviewedOn(), none);
    }

    /** Returns the rows that have ended, the last one first. */
    public List<MedicineView> ended(UUID patientId) {
        return reads.record(patientId).medicines().stream()
                .filter(entry -> !entry.isOpen())
                .map(PatientRecord.MedicineRow::view)
                .sorted(Comparator.comparing(MedicineView::recordedAt).reversed())
                .toList();
    }

    /**
     * Enters a medicine and returns the id of its row.
     *
     * @param draft its {@code medicine} is found by the name, unless the name is to stay free text
     * @throws MedicineProblems if it cannot be meant so
     */
    @Transactional
    public UUID add(UUID patientId, MedicineDraft draft, UUID by) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        check(draft);
        Instant now = clock.instant();
        MedicineEntry entry = new MedicineEntry(UUID.randomUUID(), patientId, draft, today(), now, by);
        entries.saveAndFlush(entry);
        events.publishEvent(new MedicinesChanged(patientId, by, now));
        return entry.getId();
    }

    /**
     * Changes how a medicine is taken: the row ends and a new one begins on that day. Returns the id of the new row.
     *
     * @param seen version of the row that the user saw
     * @param draft its {@code from} is the day of the change; {@code null} is today
     * @throws MedicineProblems if it cannot be meant so, or begins before the present row does
     * @throws MedicineChanged if somebody else changed or ended the row first
     */
    @Transactional
    public UUID change(UUID patientId, UUID entryId, long seen, MedicineDraft draft, @Nullable String reason, UUID by) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        MedicineEntry entry = seen(patientId, entryId, seen);
        check(draft);
        checkDay("from", entry, draft.from() == null ? today() : draft.from());
        Instant now = clock.instant();
        MedicineEntry next = entry.change(UUID.randomUUID(), draft, reason, today(), now, by);
        entries.saveAndFlush(entry);
        entries.saveAndFlush(next);
        events.publishEvent(new MedicinesChanged(patientId, by, now));
        return next.getId();
    }

    /**
     * Ends a row.
     *
     * @param on the first day on which it is not taken any more; not in the future
     * @param note needed with OTHER
     * @throws MedicineProblems if it ends before it began
     * @throws MedicineChanged if somebody else changed or ended the row first
     */
    @Transactional
    public void end(
            UUID patientId, UUID entryId, long seen, LocalDate on, EndReason reason, @Nullable String note, UUID by) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        MedicineEntry entry = seen(patientId, entryId, seen);
        if (reason == EndReason.CHANGED || reason == EndReason.OTHER && note == null) {
            throw new IllegalArgumentException("end for " + reason + " without a note, or by a change that is none");
        }
        checkDay("endOn", entry, on);
        Instant now = clock.instant();
        entry.end(on, reason, note, now, by);
        entries.saveAndFlush(entry);
        events.publishEvent(new MedicinesChanged(patientId, by, now));
    }

    /**
     * Records that the whole list was looked at and is right.
     *
     * @param on day of the review; not in the future
     * @param none whether the patient takes nothing
     * @throws ListNotEmpty if nothing is said to be taken and something is on the list
     */
    @Transactional
    public void review(UUID patientId, LocalDate on, boolean none, UUID by) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        if (on.isAfter(today())) {
            throw new IllegalArgumentException("review in the future");
        }
        if (none && entries.ever(patientId).stream().anyMatch(MedicineEntry::isOpen)) {
            throw new ListNotEmpty();
        }
        Instant now = clock.instant();
        reviews.saveAndFlush(new ListReview(UUID.randomUUID(), patientId, ListReview.Of.MEDICINES, on, none, now, by));
        events.publishEvent(new MedicinesChanged(patientId, by, now));
    }

    /** Returns names of the catalog's medicine list that fit what was typed, the best first. */
    public List<Suggestion> suggest(String typed) {
        return known.suggest(typed);
    }

    /** Returns the name under which the catalog lists a medicine; {@code null} if it does not. */
    public @Nullable String listed(String name) {
        Medicine medicine = known.find(name);
        return medicine == null ? null : medicine.name();
    }

    private void check(MedicineDraft draft) {
        Medicine medicine = draft.medicine() == null ? null : known.find(draft.medicine());
        if (draft.medicine() != null && medicine == null) {
            throw new IllegalArgumentException("a medicine that the catalog does not list");
        }
        Set<String> classes = medicine == null ? Set.of() : Set.copyOf(medicine.classes());
        Medicine patch = medicine == null ? null : known.find(medicine.name() + " patch");
        String patchName = patch == null || patch.equals(medicine) ? null : patch.name();
        List<MedicineProblems.Problem> problems = MedicineRules.check(draft, classes, patchName, today());
        if (!problems.isEmpty()) {
            throw new MedicineProblems(problems);
        }
    }

    private void checkDay(String field, MedicineEntry entry, LocalDate day) {
        if (day.isAfter(today())) {
            throw new MedicineProblems(List.of(MedicineProblems.Problem.of(field, "future")));
        }
        LocalDate from = entry.fromDate();
        if (from != null && day.isBefore(from)) {
            throw new MedicineProblems(List.of(
                    MedicineProblems.Problem.of(field, "before", org.trabecula.shared.text.Dates.format(from))));
        }
    }

    private MedicineEntry seen(UUID patientId, UUID entryId, long seen) {
        MedicineEntry entry = entries.findByIdAndPatientId(entryId, patientId).orElseThrow(NotFound::new);
        if (entry.version() != seen || !entry.isOpen()) {
            MedicineView theirs =
                    entries.openOf(entry.seriesId()).map(MedicineEntry::view).orElse(entry.view());
            throw new MedicineChanged(theirs);
        }
        return entry;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
