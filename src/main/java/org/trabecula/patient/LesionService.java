package org.trabecula.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.patient.bodymap.BodySites;
import org.trabecula.patient.bodymap.SiteKey;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;

/** The list of bone lesions. What is known of one (type, imaging, fracture …) are values of the profile. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class LesionService {

    /** Longest note on a removal, in characters. */
    public static final int LONGEST_NOTE = 500;

    private final Patients patients;
    private final Lesions lesions;
    private final Pains pains;
    private final ListReviews reviews;
    private final PatientReads reads;
    private final ProfileService profile;
    private final BodySites sites;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LesionService(
            Patients patients,
            Lesions lesions,
            Pains pains,
            ListReviews reviews,
            PatientReads reads,
            ProfileService profile,
            BodySites sites,
            ApplicationEventPublisher events,
            Clock clock) {
        this.patients = patients;
        this.lesions = lesions;
        this.pains = pains;
        this.reviews = reviews;
        this.reads = reads;
        this.profile = profile;
        this.sites = sites;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the lesions that were on the list on a day, by number. */
    public List<LesionView> lesions(UUID patientId, LocalDate on) {
        return reads.record(patientId).lesions().stream()
                .filter(lesion -> lesion.isListedOn(on))
                .map(this::view)
                .toList();
    }

    /** Returns the list of a day, when it was last looked at, and whether somebody said that there is no lesion. */
    public LesionList list(UUID patientId, LocalDate on) {
        List<LesionView> listed = lesions(patientId, on);
        PatientRecord record = reads.record(patientId);
        PatientRecord.ReviewRow review = record.review(ListReview.Of.LESIONS, on);
        boolean none = review != null
                && review.none()
                && listed.isEmpty()
                && record.lesions().stream().noneMatch(lesion -> lesion.isAfter(review, on));
        return new LesionList(listed, review == null ? null : review.reviewedOn(), none);
    }

    /** Returns every lesion that was ever recorded, removed ones included, by number. */
    public List<LesionView> everyLesion(UUID patientId) {
        return reads.record(patientId).lesions().stream().map(this::view).toList();
    }

    /**
     * Adds a lesion and returns its id.
     *
     * @param siteKey a bone of the body map
     * @throws IllegalArgumentException if there is no such bone
     */
    @Transactional
    public UUID add(UUID patientId, String siteKey, UUID by) {
        SiteKey site = sites.bone(siteKey);
        patients.hold(patientId).orElseThrow(NotFound::new);
        int number = lesions.findByPatientIdOrderByNumber(patientId).stream()
                        .mapToInt(Lesion::number)
                        .max()
                        .orElse(0)
                + 1;
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        lesions.saveAndFlush(new Lesion(id, patientId, number, site, today(), now, by));
        events.publishEvent(new LesionsChanged(patientId, by, now));
        return id;
    }

    /**
     * Corrects the site of a lesion; the same site changes nothing.
     *
     * @param seen version that the user saw
     * @throws StaleVersion if somebody else changed it first
     */
    @Transactional
    public void move(UUID patientId, UUID lesionId, long seen, String siteKey, UUID by) {
        SiteKey site = sites.bone(siteKey);
        Lesion lesion = seen(patientId, lesionId, seen);
        if (!lesion.site().equals(site)) {
            lesion.move(site, today());
            lesions.saveAndFlush(lesion);
            events.publishEvent(new LesionsChanged(patientId, by, clock.instant()));
        }
    }

    /**
     * Corrects the site of a lesion and records what is known of it.
     *
     * @param seen version of the lesion that the user saw
     * @param seenValue number of the newest value that the user saw
     * @throws StaleVersion if somebody else moved it or took it off first
     * @throws ProfileConflict if somebody else answered one of the questions differently since
     */
    @Transactional
    public void change(
            UUID patientId, UUID lesionId, long seen, String siteKey, List<NewValue> news, long seenValue, UUID by) {
        move(patientId, lesionId, seen, siteKey, by);
        profile.record(patientId, lesionId, news, seenValue, by);
    }

    /**
     * Takes a lesion off the list. Pains that were linked to it alone are no longer linked: nobody has answered then what
     * imaging shows there.
     *
     * @param note needed with OTHER
     * @throws StaleVersion if somebody else changed it first
     */
    @Transactional
    public void remove(UUID patientId, UUID lesionId, long seen, Removal reason, @Nullable String note, UUID by) {
        Lesion lesion = seen(patientId, lesionId, seen);
        if (reason == Removal.OTHER && note == null) {
            throw new IllegalArgumentException("removal for another reason without a note");
        }
        Instant now = clock.instant();
        lesion.remove(reason, note, today(), now, by);
        lesions.saveAndFlush(lesion);
        for (Pain pain : pains.ever(patientId)) {
            if (pain.isOpen() && pain.lesionIds().contains(lesionId)) {
                pain.unlink(lesionId, today());
                pains.saveAndFlush(pain);
                events.publishEvent(new PainsChanged(patientId, by, now));
            }
        }
        events.publishEvent(new LesionsChanged(patientId, by, now));
    }

    /**
     * Records that the whole list was checked against the imaging and is right.
     *
     * @param on day of the review; not in the future
     * @param none whether no bone lesion is known
     * @throws ListNotEmpty if none is said to be known and one is on the list
     */
    @Transactional
    public void review(UUID patientId, LocalDate on, boolean none, UUID by) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        if (on.isAfter(today())) {
            throw new IllegalArgumentException("review in the future");
        }
        if (none && lesions.findByPatientIdOrderByNumber(patientId).stream().anyMatch(Lesion::isListed)) {
            throw new ListNotEmpty();
        }
        Instant now = clock.instant();
        reviews.saveAndFlush(new ListReview(UUID.randomUUID(), patientId, ListReview.Of.LESIONS, on, none, now, by));
        events.publishEvent(new LesionsChanged(patientId, by, now));
    }

    private Lesion seen(UUID patientId, UUID lesionId, long seen) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        Lesion lesion = lesions.findByIdAndPatientId(lesionId, patientId).orElseThrow(NotFound::new);
        if (lesion.version() != seen) {
            throw new StaleVersion();
        }
        return lesion;
    }

    private LesionView view(PatientRecord.LesionRow lesion) {
        return lesion.view(sites.label(lesion.site()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
