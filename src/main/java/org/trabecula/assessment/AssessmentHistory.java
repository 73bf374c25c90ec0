package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been assessed of a patient: one query each, whatever the history's length. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class AssessmentHistory {

    private final SummaryStore summaries;
    private final Assessments assessments;
    private final Revisions revisions;
    private final PatientResults results;

    AssessmentHistory(SummaryStore summaries, Assessments assessments, Revisions revisions, PatientResults results) {
        this.summaries = summaries;
        this.assessments = assessments;
        this.revisions = revisions;
        this.results = results;
    }

    /** A draft that is still open. */
    public record OpenDraft(UUID id, UUID patientId, int number, AssessmentKind kind, LocalDate startedOn) {}

    /** Returns the completed assessments of a patient, the last one first; of an amended one its newest revision. */
    public List<AssessmentSummary> completed(UUID patientId) {
        return results.ofPatient(patientId).summaries();
    }

    /** Returns the last completed assessment of a patient. */
    public Optional<AssessmentSummary> latest(UUID patientId) {
        return Optional.ofNullable(latest(List.of(patientId)).get(patientId));
    }

    /** Returns the last completed assessment of each of these patients that has one. */
    public Map<UUID, AssessmentSummary> latest(Collection<UUID> patientIds) {
        return summaries.latest(patientIds);
    }

    /** Returns the worst pain of the assessment before the last one, 0 to 10, of each of these patients who has it. */
    public Map<UUID, Double> worstPainBefore(Collection<UUID> patientIds) {
        return summaries.worstBefore(patientIds);
    }

    /** Returns one completed assessment. @throws org.trabecula.shared.NotFound if it is not there or not completed */
    public AssessmentSummary summary(UUID assessmentId) {
        SummaryStore.Row row = summaries.find(assessmentId);
        if (row == null) {
            throw new org.trabecula.shared.NotFound();
        }
        return row.summary();
    }

    /** Returns how the completed assessments of a patient were amended, without the names of the authors; empty where none was. */
    public Amendments amendments(UUID patientId) {
        return revisions.of(patientId);
    }

    /** The same with the names of the authors. */
    public Amendments namedAmendments(UUID patientId) {
        return revisions.named(patientId);
    }

    /** Returns the open draft of a patient. */
    public Optional<OpenDraft> draft(UUID patientId) {
        return Optional.ofNullable(drafts(List.of(patientId)).get(patientId));
    }

    /** Returns the open draft of each of these patients that has one. */
    public Map<UUID, OpenDraft> drafts(Collection<UUID> patientIds) {
        if (patientIds.isEmpty()) {
            return Map.of();
        }
        return assessments.findByPatientIdInAndStatus(patientIds, AssessmentStatus.DRAFT).stream()
                .map(draft ->
                        new OpenDraft(draft.id(), draft.patientId(), draft.number(), draft.kind(), draft.assessedOn()))
                .collect(Collectors.toMap(OpenDraft::patientId, Function.identity()));
    }
}
