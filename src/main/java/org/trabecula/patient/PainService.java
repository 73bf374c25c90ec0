package org.trabecula.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.patient.bodymap.BodySites;
import org.trabecula.patient.bodymap.SiteKey;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;

/** The list of pains: where each is and what imaging shows there. How strong it is belongs to an assessment. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class PainService {

    private final Patients patients;
    private final Pains pains;
    private final Lesions lesions;
    private final PatientReads reads;
    private final BodySites sites;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PainService(
            Patients patients,
            Pains pains,
            Lesions lesions,
            PatientReads reads,
            BodySites sites,
            ApplicationEventPublisher events,
            Clock clock) {
        this.patients = patients;
        this.pains = pains;
        this.lesions = lesions;
        this.reads = reads;
        this.sites = sites;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the pains that were followed on a day, by number. */
    public List<PainView> pains(UUID patientId, LocalDate on) {
        Map<UUID, PatientRecord.LesionRow> byId = lesionsOf(patientId);
        return reads.record(patientId).pains().stream()
                .filter(pain -> pain.isOpenOn(on))
                .map(pain -> view(pain, byId))
                .toList();
    }

    /** Returns every pain that was ever recorded, ended ones included, by number. */
    public List<PainView> everyPain(UUID patientId) {
        Map<UUID, PatientRecord.LesionRow> byId = lesionsOf(patientId);
        return reads.record(patientId).pains().stream()
                .map(pain -> view(pain, byId))
                .toList();
    }

    /** Returns the places where a pain can be, in the order of the body. */
    public List<PlaceGroup> places() {
        return sites.places().stream()
                .map(group -> new PlaceGroup(
                        group.label(),
                        group.sites().stream()
                                .map(site -> new PlaceGroup.Site(site.key(), site.label()))
                                .toList()))
                .toList();
    }

    /**
     * Adds a pain and returns its id.
     *
     * @param placeKey a bone or a soft region of the body map
     * @param link what imaging shows there; {@code null} if nobody answered
     * @param linked lesions of this patient; at least one exactly with LINKED
     * @throws IllegalArgumentException if there is no such place, or link and lesions disagree
     * @throws NotFound if a lesion is not on this patient's list
     */
    @Transactional
    public UUID add(UUID patientId, String placeKey, @Nullable PainLink link, Set<UUID> linked, UUID by) {
        SiteKey place = sites.place(placeKey);
        patients.hold(patientId).orElseThrow(NotFound::new);
        checkLesions(patientId, linked);
        int number = pains.ever(patientId).stream().mapToInt(Pain::number).max().orElse(0) + 1;
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        Pain pain = new Pain(id, patientId, number, place, today(), now, by);
        pain.link(link, linked, today());
        pains.saveAndFlush(pain);
        events.publishEvent(new PainsChanged(patientId, by, now));
        return id;
    }

    /**
     * Says anew where a pain is and what imaging shows there.
     *
     * @param seen version that the user saw
     * @throws StaleVersion if somebody else changed it first
     */
    @Transactional
    public void change(
            UUID patientId,
            UUID painId,
            long seen,
            String placeKey,
            @Nullable PainLink link,
            Set<UUID> linked,
            UUID by) {
        SiteKey place = sites.place(placeKey);
        Pain pain = seen(patientId, painId, seen);
        checkLesions(patientId, linked);
        if (!pain.place().equals(place)) {
            pain.move(place);
        }
        pain.link(link, linked, today());
        pains.saveAndFlush(pain);
        events.publishEvent(new PainsChanged(patientId, by, clock.instant()));
    }

    /**
     * Ends a pain: it is no longer followed.
     *
     * @param note needed with OTHER
     * @throws StaleVersion if somebody else changed it first
     */
    @Transactional
    public void end(UUID patientId, UUID painId, long seen, Ending reason, @Nullable String note, UUID by) {
        Pain pain = seen(patientId, painId, seen);
        if (reason == Ending.OTHER && note == null) {
            throw new IllegalArgumentException("ending for another reason without a note");
        }
        Instant now = clock.instant();
        pain.end(reason, note, today(), now, by);
        pains.saveAndFlush(pain);
        events.publishEvent(new PainsChanged(patientId, by, now));
    }

    private Pain seen(UUID patientId, UUID painId, long seen) {
        patients.hold(patientId).orElseThrow(NotFound::new);
        Pain pain = pains.findByIdAndPatientId(painId, patientId).orElseThrow(NotFound::new);
        if (pain.version() != seen) {
            throw new StaleVersion();
        }
        return pain;
    }

    private void checkLesions(UUID patientId, Set<UUID> linked) {
        Set<UUID> listed = lesions.findByPatientIdOrderByNumber(patientId).stream()
                .filter(Lesion::isListed)
                .map(Lesion::getId)
                .collect(Collectors.toSet());
        if (!listed.containsAll(linked)) {
            throw new NotFound();
        }
    }

    private Map<UUID, PatientRecord.LesionRow> lesionsOf(UUID patientId) {
        return reads.record(patientId).lesions().stream()
                .collect(Collectors.toMap(PatientRecord.LesionRow::id, Function.identity()));
    }

    private PainView view(PatientRecord.PainRow pain, Map<UUID, PatientRecord.LesionRow> byId) {
        SiteKey place = pain.place();
        List<PatientRecord.LesionRow> linked = pain.linked().stream()
                .map(byId::get)
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparingInt(PatientRecord.LesionRow::number))
                .toList();
        return new PainView(
                pain.id(),
                pain.patientId(),
                pain.number(),
                place.text(),
                place.region(),
                place.side(),
                place.level(),
                place.part(),
                sites.label(place),
                pain.link(),
                pain.linkOn(),
                linked.stream().map(PatientRecord.LesionRow::id).toList(),
                linked.stream().map(lesion -> "L" + lesion.number()).toList(),
                pain.recordedOn(),
                pain.ending(),
                pain.endingNote(),
                pain.endedOn(),
                pain.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
