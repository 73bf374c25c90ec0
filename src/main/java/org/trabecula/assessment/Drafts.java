package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.FormKind;
import org.trabecula.form.FormChoices;
import org.trabecula.shared.NotFound;

/** Reads drafts: a fixed number of queries, however long the patient's history. Every draft is of a patient whom one may see. */
@Component
class Drafts {
    private final Assessments assessments;
    private final Observations observations;
    private final PatientSides patients;
    private final Knowledge knowledge;
    private final FormChoices choices;
    private final DerivedFacts derivations;
    private final Clock clock;

    Drafts(
            Assessments assessments,
            Observations observations,
            PatientSides patients,
            Knowledge knowledge,
            FormChoices choices,
            DerivedFacts derivations,
            Clock clock) {
        this.assessments = assessments;
        this.observations = observations;
        this.patients = patients;
        this.knowledge = knowledge;
        this.choices = choices;
        this.derivations = derivations;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such patient, or not for this user */
    void mustKnow(UUID patient) {
        patients.mustKnow(patient);
    }

    /**
     * @throws NotFound if there is no such assessment
     * @throws AssessmentClosed if it is no draft any more
     */
    Draft forReading(UUID assessment) {
        return load(open(assessments.findById(assessment).orElseThrow(NotFound::new)));
    }

    /** The same, and no completion comes between reading and answering. */
    Draft forAnswer(UUID assessment) {
        return load(open(assessments.findForAnswer(assessment).orElseThrow(NotFound::new)));
    }

    /** The same, and nothing at all comes between. */
    Draft forCompletion(UUID assessment) {
        return load(open(assessments.findForCompletion(assessment).orElseThrow(NotFound::new)));
    }

    private static Assessment open(Assessment assessment) {
        assessment.mustBeDraft();
        return assessment;
    }

    Draft load(Assessment assessment) {
        LocalDate today = LocalDate.now(clock);
        PatientSide patient = patients.of(assessment.patientId(), today);
        boolean again = assessment.kind() == AssessmentKind.REASSESSMENT;
        List<Observation> rows = again
                ? observations.ofDraftAndNewest(assessment.id(), assessment.patientId(), today)
                : observations.findByAssessmentId(assessment.id());
        Map<Boolean, List<Observation>> own = rows.stream()
                .collect(Collectors.partitioningBy(row -> row.assessmentId().equals(assessment.id())));
        return new Draft(
                assessment,
                patient,
                DraftForm.of(
                        knowledge.form(),
                        again ? FormKind.REASSESSMENT : FormKind.INITIAL,
                        choices::isAsked,
                        patient.subjects()),
                own.getOrDefault(true, List.of()),
                new Before(own.getOrDefault(false, List.of())),
                today,
                knowledge.reader(),
                derivations.begin(assessment.patientId(), today));
    }
}
