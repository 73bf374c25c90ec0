package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final SummaryStore summaries;
    private final DerivedFacts derivations;
    private final Clock clock;

    Drafts(
            Assessments assessments,
            Observations observations,
            PatientSides patients,
            Knowledge knowledge,
            FormChoices choices,
            SummaryStore summaries,
            DerivedFacts derivations,
            Clock clock) {
        this.assessments = assessments;
        this.observations = observations;
        this.patients = patients;
        this.knowledge = knowledge;
        this.choices = choices;
        this.summaries = summaries;
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
        LocalDate today = assessment.isAmendment() ? assessment.assessedOn() : LocalDate.now(clock);
        PatientSide patient = patients.of(assessment.patientId(), today);
        boolean again = assessment.kind().isAgain();
        List<Observation> rows = again
                ? observations.ofDraftAndNewest(assessment.id(), assessment.rootId(), assessment.patientId(), today)
                : observations.findByAssessmentId(assessment.id());
        Map<Boolean, List<Observation>> own = rows.stream()
                .collect(Collectors.partitioningBy(row -> row.assessmentId().equals(assessment.id())));
        return new Draft(
                assessment,
                patient,
                form(assessment, patient.subjects()),
                own.getOrDefault(true, List.of()),
                before(assessment, own.getOrDefault(false, List.of())),
                today,
                knowledge.reader(),
                derivations.begin(assessment.patientId(), today));
    }

    /** The questions of an assessment of these lesions and pains. */
    DraftForm form(Assessment assessment, List<AskedOf> subjects) {
        return form(assessment.kind(), assessment::quickKeys, subjects);
    }

    /** The same; the keys of a quick one are asked for only where they are needed. */
    DraftForm form(AssessmentKind kind, Supplier<List<String>> quickKeys, List<AskedOf> subjects) {
        return switch (kind) {
            case INITIAL -> DraftForm.of(knowledge.form(), FormKind.INITIAL, choices::isAsked, subjects);
            case REASSESSMENT -> DraftForm.of(knowledge.form(), FormKind.REASSESSMENT, choices::isAsked, subjects);
            case QUICK ->
                DraftForm.quick(knowledge.form(), quickKeys.get(), knowledge.dictionary(), choices::isAsked, subjects);
        };
    }

    /** Beside what is worked out in a full assessment and asked in a quick one stands what was worked out last. */
    private Before before(Assessment assessment, List<Observation> rows) {
        Before before = new Before(rows);
        return assessment.kind() == AssessmentKind.QUICK
                ? before.with(summaries.ofPatient(assessment.patientId(), LocalDate.now(clock)).stream()
                        .filter(summary -> summary.number() != assessment.number())
                        .findFirst()
                        .orElse(null))
                : before;
    }
}
