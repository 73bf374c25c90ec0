package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.patient.PatientAccess;
import org.trabecula.shared.NotFound;

/** What is known of a patient on a day, each value with how it came about. Worked out anew from the record each time it is asked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class FactAccounts {

    private final FactCollector collector;
    private final FactAccountWriter writer;
    private final SummaryStore summaries;
    private final PatientAccess access;

    FactAccounts(FactCollector collector, FactAccountWriter writer, SummaryStore summaries, PatientAccess access) {
        this.collector = collector;
        this.writer = writer;
        this.summaries = summaries;
        this.access = access;
    }

    /**
     * The accounts of a day.
     *
     * @param lesions codes of the lesions; {@code null}: the list was never given
     * @param pains codes of the pains
     * @param medications names of the medicines; {@code null}: the list was never given, or is too old
     * @param facts of the patient, then of each lesion, then of each pain, in the order of the dictionary
     */
    public record Report(
            UUID patientId,
            LocalDate date,
            @Nullable List<String> lesions,
            List<String> pains,
            @Nullable List<String> medications,
            List<FactAccount> facts) {
        public Report {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Returns every fact of the dictionary, and those items of the form of which something is known or that are worked out.
     *
     * @throws NotFound if there is no such patient, or not for this user
     */
    public Report on(UUID patientId, LocalDate date) {
        access.check(patientId);
        return report(patientId, date, null);
    }

    /** The same on the day of a completed assessment. @throws NotFound if there is none, or not for this user */
    public Report ofAssessment(UUID assessmentId) {
        SummaryStore.Row row = summaries.find(assessmentId);
        if (row == null) {
            throw new NotFound();
        }
        access.check(row.summary().patientId());
        return report(row.summary().patientId(), row.summary().assessedOn(), assessmentId);
    }

    private Report report(UUID patientId, LocalDate date, @Nullable UUID current) {
        FactPicture picture = collector.on(patientId, date, current);
        return new Report(
                patientId,
                date,
                picture.sheet().lesions(),
                picture.sheet().pains(),
                picture.sheet().medications(),
                writer.accounts(picture));
    }
}
