package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.form.Answer;
import org.trabecula.shared.NotFound;

/** The clinical profile: dated values that stay true between assessments. A new value is added, the old one stays. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class ProfileService {

    /** Values on one page of the history. */
    public static final int PAGE = 100;

    private final Patients patients;
    private final PatientValues values;
    private final Lesions lesions;
    private final PatientReads reads;
    private final ProfileRecorder recorder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileService(
            Patients patients,
            PatientValues values,
            Lesions lesions,
            PatientReads reads,
            ProfileRecorder recorder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.patients = patients;
        this.values = values;
        this.lesions = lesions;
        this.reads = reads;
        this.recorder = recorder;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the newest value of each question on or before a day, of the patient and of the lesions; none that was taken back. */
    public List<ProfileValue> valuesOn(UUID patientId, LocalDate date) {
        reads.patient(patientId);
        return reads.values(patientId, date).stream()
                .filter(value -> value.answer() != null)
                .toList();
    }

    /** Returns every value of one question, newest first, those taken back included. */
    public List<ProfileValue> history(UUID patientId, String key) {
        reads.patient(patientId);
        return values.history(patientId, key).stream().map(PatientValue::view).toList();
    }

    /**
     * Returns what was recorded, newest first.
     *
     * @param before number of the last value of the page before; {@link Long#MAX_VALUE} for the first page
     */
    public List<ProfileValue> recorded(UUID patientId, long before) {
        reads.patient(patientId);
        return values.recorded(patientId, before, PAGE).stream()
                .map(PatientValue::view)
                .toList();
    }

    /**
     * Records one value.
     *
     * @param lesionId lesion of the same patient that it is of; {@code null} for the patient
     * @param observedOn the day on which it was true; not in the future
     * @throws NotFound if there is no such patient, or no such lesion of this patient
     * @throws IllegalArgumentException if it is no value of the profile or does not fit the dictionary
     */
    @Transactional
    public void record(
            UUID patientId, @Nullable UUID lesionId, String key, Answer answer, LocalDate observedOn, UUID by) {
        hold(patientId, lesionId);
        recorder.store(patientId, lesionId, List.of(new NewValue(key, answer, observedOn)), by);
        events.publishEvent(new ProfileChanged(patientId, by, clock.instant()));
    }

    /**
     * Records what a part of the profile says now.
     *
     * @param seen number of the newest value that the user saw
     * @throws ProfileConflict if one of these questions was answered differently by somebody else since
     */
    @Transactional
    public void record(UUID patientId, @Nullable UUID lesionId, List<NewValue> news, long seen, UUID by) {
        hold(patientId, lesionId);
        List<ProfileValue> theirs = values.current(patientId, LocalDate.now(clock)).stream()
                .map(PatientValue::view)
                .filter(value -> value.seq() > seen)
                .filter(value -> java.util.Objects.equals(value.lesionId(), lesionId))
                .toList();
        List<ProfileConflict.Line> lines = ProfileConflict.lines(theirs, news);
        if (!lines.isEmpty()) {
            throw new ProfileConflict(lines);
        }
        if (!news.isEmpty()) {
            recorder.store(patientId, lesionId, news, by);
            events.publishEvent(new ProfileChanged(patientId, by, clock.instant()));
        }
    }

    private void hold(UUID patientId, @Nullable UUID lesionId) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        if (lesionId != null) {
            lesions.findByIdAndPatientId(lesionId, patientId).orElseThrow(NotFound::new);
        }
    }
}
