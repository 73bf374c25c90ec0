package org.trabecula.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.assessment.AssessmentHistory;
import org.trabecula.careplan.PlanHistory;
import org.trabecula.patient.PatientService;

/** Who needs attention today, and why; a fixed number of queries whatever the number of patients. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class WorklistService {

    private static final int PAGE = 25;

    private final Places places;
    private final Entries entries;
    private final WorklistCounts counts;
    private final WorklistUpdates updates;
    private final WorklistRows rows;
    private final PatientService patients;
    private final AssessmentHistory assessments;
    private final PlanHistory plans;
    private final Clock clock;

    WorklistService(
            Places places,
            Entries entries,
            WorklistCounts counts,
            WorklistUpdates updates,
            WorklistRows rows,
            PatientService patients,
            AssessmentHistory assessments,
            PlanHistory plans,
            Clock clock) {
        this.places = places;
        this.entries = entries;
        this.counts = counts;
        this.updates = updates;
        this.rows = rows;
        this.patients = patients;
        this.assessments = assessments;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Returns one page.
     *
     * @param after the last patient of the page before; null for the first page
     */
    WorklistPage page(Filter filter, @Nullable UUID after) {
        LocalDate today = LocalDate.now(clock);
        List<Places.Place> found = places.page(filter, after, PAGE + 1);
        List<Places.Place> shown = found.subList(0, Math.min(PAGE, found.size()));
        List<UUID> ids = shown.stream().map(Places.Place::patient).toList();
        Map<UUID, List<Entry>> reasons = entries.findByPatientIdIn(ids).stream()
                .filter(entry -> entry.isShown(today))
                .collect(Collectors.groupingBy(Entry::patientId));
        WorklistRows.Sources sources = new WorklistRows.Sources(
                patients.summaries(ids),
                reasons,
                assessments.latest(ids),
                assessments.worstPainBefore(ids),
                plans.newest(ids),
                today);
        UUID next = found.size() > PAGE ? ids.get(PAGE - 1) : null;
        return rows.page(filter, counts.counts(), shown, sources, next);
    }

    /** Returns the moment that the page is of, in the zone of the installation. */
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Follows the turn of the day, once a day for each running application; called before a page is read. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void followTheDay() {
        updates.followTheDay();
    }
}
