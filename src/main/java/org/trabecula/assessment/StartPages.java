package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.planning.Scope;
import org.trabecula.shared.NotFound;

/** Reads what the Assessment tab shows. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class StartPages {
    private static final int SHOWN = 10;

    private final Assessments assessments;
    private final Drafts drafts;
    private final PatientSides patients;
    private final SectionViews views;
    private final People people;
    private final Clock clock;

    StartPages(
            Assessments assessments,
            Drafts drafts,
            PatientSides patients,
            SectionViews views,
            People people,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.patients = patients;
        this.views = views;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such patient */
    StartPage of(UUID patient) {
        drafts.mustKnow(patient);
        Draft draft = assessments
                .findByPatientIdAndStatus(patient, AssessmentStatus.DRAFT)
                .map(drafts::load)
                .orElse(null);
        PatientSide side = draft == null ? patients.of(patient, LocalDate.now(clock)) : draft.patient();
        List<StartPage.Done> done = assessments.newestCompleted(patient, SHOWN).stream()
                .map(this::done)
                .toList();
        return new StartPage(
                patient, open(draft), !done.isEmpty(), count(side, Scope.LESION), count(side, Scope.PAIN), done);
    }

    private StartPage.@Nullable Open open(@Nullable Draft draft) {
        if (draft == null) {
            return null;
        }
        Assessment assessment = draft.assessment();
        return new StartPage.Open(
                assessment.id(),
                assessment.kind(),
                assessment.assessedOn(),
                people.name(assessment.startedBy()),
                views.progress(draft, null, false));
    }

    private StartPage.Done done(Assessment assessment) {
        UUID by = assessment.completedBy();
        return new StartPage.Done(
                assessment.id(),
                assessment.number(),
                assessment.kind(),
                assessment.assessedOn(),
                by == null ? null : people.name(by));
    }

    private static int count(PatientSide side, Scope scope) {
        return (int) side.subjects().stream()
                .filter(subject -> subject.scope() == scope)
                .count();
    }

    /** Code of the first section with an open required question; empty when all is answered. */
    Optional<String> firstOpenSection(UUID assessment) {
        Draft draft = drafts.forReading(assessment);
        return views.progress(draft, null, false).steps().stream()
                .filter(step -> step.state() != SectionPage.Step.State.DONE)
                .map(SectionPage.Step::code)
                .findFirst();
    }

    /** @throws NotFound if there is no such assessment */
    UUID patientOf(UUID assessment) {
        UUID patient =
                assessments.findById(assessment).orElseThrow(NotFound::new).patientId();
        patients.mustKnow(patient);
        return patient;
    }
}
