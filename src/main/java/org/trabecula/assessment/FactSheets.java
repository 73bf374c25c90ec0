package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.patient.PatientAccess;
import org.trabecula.planning.FactSheet;

/** What is known of a patient on a day, as criteria read it, and how it compares with before. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class FactSheets {

    private final FactCollector collector;
    private final PastAssessments past;
    private final PatientResults results;
    private final PatientAccess access;

    FactSheets(FactCollector collector, PastAssessments past, PatientResults results, PatientAccess access) {
        this.collector = collector;
        this.past = past;
        this.results = results;
        this.access = access;
    }

    /**
     * Returns the fact sheet of a day: the newest value of each fact on or before it that is not stale, from the patient's
     * record and the completed assessments, with scores, mechanism and comparison. What was last answered "not known", or was
     * shown and left empty, is unknown whatever stood earlier.
     *
     * @throws org.trabecula.shared.NotFound if there is no such patient, or not for this user
     */
    public FactSheet on(UUID patientId, LocalDate date) {
        access.check(patientId);
        return collector.on(patientId, date, null).sheet();
    }

    /**
     * Compares the last completed assessment with the one before and with the baseline.
     *
     * @throws org.trabecula.shared.NotFound if there is no such patient, or not for this user
     */
    public ResponseView response(UUID patientId) {
        access.check(patientId);
        PatientResults.Found found = results.ofPatient(patientId);
        AssessmentSummary newest = found.newest();
        return ResponseViews.of(
                newest == null
                        ? new PastAssessments.Compared(null, null, null)
                        : past.compared(found.summaries(), newest));
    }
}
