package org.trabecula.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;

/** Registers and finds patients, and corrects who they are. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class PatientService {

    /** Patients on one page of a list. */
    public static final int PAGE = 25;

    private final Patients patients;
    private final PatientSearch search;
    private final Summaries summaries;
    private final ProfileRecorder recorder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PatientService(
            Patients patients,
            PatientSearch search,
            Summaries summaries,
            ProfileRecorder recorder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.patients = patients;
        this.search = search;
        this.summaries = summaries;
        this.recorder = recorder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers a patient with the first values of the profile.
     *
     * @throws MrnTaken if a patient with this MRN, punctuation aside, is on record; the database decides
     * @throws IllegalArgumentException if the age is below 18 or above 120, or a value is no value of the profile
     */
    @Transactional
    public UUID register(NewPatient patient, UUID by) {
        checkAge(patient.identity());
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        store(new Patient(id, patient.identity(), now, by));
        recorder.store(id, null, patient.values(), by);
        events.publishEvent(new PatientRegistered(id, by, now));
        return id;
    }

    /**
     * Corrects names, MRN or birth date.
     *
     * @param seen version that the user saw
     * @throws MrnTaken if another patient has this MRN
     * @throws StaleVersion if somebody else corrected it first
     */
    @Transactional
    public void correct(UUID id, long seen, Identity identity, UUID by) {
        checkAge(identity);
        Patient patient = patients.hold(id).orElseThrow(NotFound::new);
        if (patient.version() != seen) {
            throw new StaleVersion();
        }
        patient.correct(identity);
        store(patient);
        events.publishEvent(new ProfileChanged(id, by, clock.instant()));
    }

    /** Returns who is on record with this birth date and a similar name: possibly the same person. */
    public List<PatientSummary> similar(Identity identity) {
        String family = SearchWords.name(identity.familyName());
        String given = SearchWords.name(identity.givenName());
        List<UUID> ids = patients.findByBirthDate(identity.birthDate()).stream()
                .filter(other -> SimilarName.is(family, given, other.familyFolded(), other.givenFolded()))
                .map(Patient::getId)
                .toList();
        return List.copyOf(summaries.of(ids).values());
    }

    /**
     * Returns one patient in a line.
     *
     * @throws NotFound if there is none
     */
    public PatientSummary summary(UUID id) {
        return summaries.of(id);
    }

    /** Returns patients by id, in the order of the ids; unknown ids are left out. */
    public Map<UUID, PatientSummary> summaries(Collection<UUID> ids) {
        return summaries.of(ids);
    }

    /**
     * Finds patients whose names and MRN begin so, in the order of names.
     *
     * @param query words; upper and lower case, accents and punctuation do not matter; blank finds everybody
     * @param after last patient of the page before; {@code null} is the first page
     */
    public PatientPage search(String query, @Nullable UUID after) {
        List<UUID> ids = search.find(SearchWords.typed(query), after, PAGE + 1);
        List<UUID> page = ids.size() > PAGE ? ids.subList(0, PAGE) : ids;
        if (!query.isBlank()) {
            events.publishEvent(
                    new Viewed(AuditKind.SEARCHED, AuditSubject.of("patient").noting("found:" + page.size())));
        }
        return new PatientPage(List.copyOf(summaries.of(page).values()), ids.size() > PAGE ? page.get(PAGE - 1) : null);
    }

    /** Records that somebody opened the patient's record; a read, in a transaction of its own. */
    public void opened(UUID id) {
        events.publishEvent(new Viewed(AuditKind.PATIENT_OPENED, AuditSubject.patient(id)));
    }

    private void store(Patient patient) {
        try {
            patients.saveAndFlush(patient);
        } catch (DataIntegrityViolationException e) {
            if (e.getCause() instanceof ConstraintViolationException refused
                    && "patient_mrn_once".equals(refused.getConstraintName())) {
                throw new MrnTaken();
            }
            throw e;
        }
    }

    private void checkAge(Identity identity) {
        LocalDate today = LocalDate.now(clock);
        if (identity.birthDate().isAfter(today.minusYears(Identity.YOUNGEST))
                || !identity.birthDate().isAfter(today.minusYears(Identity.OLDEST + 1L))) {
            throw new IllegalArgumentException(
                    "birth date of nobody between " + Identity.YOUNGEST + " and " + Identity.OLDEST + " years");
        }
    }
}
