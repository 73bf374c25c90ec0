package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Revisions revisions;
    private final People people;
    private final Clock clock;

    StartPages(
            Assessments assessments,
            Drafts drafts,
            PatientSides patients,
            SectionViews views,
            Revisions revisions,
            People people,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.patients = patients;
        this.views = views;
        this.revisions = revisions;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such patient */
    StartPage of(UUID patient) {
        drafts.mustKnow(patient);
        List<Assessment> all = assessments.draftAndNewest(patient, SHOWN + 1);
        Draft draft = all.stream()
                .filter(each -> each.status() == AssessmentStatus.DRAFT)
                .map(drafts::load)
                .findFirst()
                .orElse(null);
        PatientSide side = draft == null ? patients.of(patient, LocalDate.now(clock)) : draft.patient();
        Amendments amendments = revisions.of(patient);
        List<Assessment> completed = all.stream()
                .filter(each -> each.status() == AssessmentStatus.COMPLETED)
                .toList();
        Map<UUID, String> names = people.names(everybody(draft, completed));
        List<StartPage.Done> done =
                completed.stream().map(each -> done(each, names, amendments)).toList();
        return new StartPage(
                patient, open(draft, names), !done.isEmpty(), count(side, Scope.LESION), count(side, Scope.PAIN), done);
    }

    private static Set<UUID> everybody(@Nullable Draft draft, List<Assessment> completed) {
        Set<UUID> everybody = new HashSet<>();
        completed.stream().map(Assessment::completedBy).filter(Objects::nonNull).forEach(everybody::add);
        if (draft != null) {
            everybody.add(draft.assessment().startedBy());
        }
        return everybody;
    }

    private StartPage.@Nullable Open open(@Nullable Draft draft, Map<UUID, String> names) {
        if (draft == null) {
            return null;
        }
        Assessment assessment = draft.assessment();
        return new StartPage.Open(
                assessment.id(),
                assessment.kind(),
                assessment.isAmendment()
                        ? LocalDate.ofInstant(assessment.startedAt(), clock.getZone())
                        : assessment.assessedOn(),
                names.get(assessment.startedBy()),
                DraftAmendment.of(assessment),
                views.progress(draft, null, false));
    }

    private static StartPage.Done done(Assessment assessment, Map<UUID, String> names, Amendments amendments) {
        UUID by = assessment.completedBy();
        return new StartPage.Done(
                assessment.id(),
                assessment.number(),
                assessment.kind(),
                assessment.assessedOn(),
                by == null ? null : names.get(by),
                amendments.before(assessment.id()));
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

    /** Code of the section that a draft begins with. */
    String firstSection(UUID assessment) {
        return views.progress(drafts.forReading(assessment), null, false)
                .steps()
                .get(0)
                .code();
    }

    /** @throws NotFound if there is no such assessment */
    UUID patientOf(UUID assessment) {
        UUID patient =
                assessments.findById(assessment).orElseThrow(NotFound::new).patientId();
        patients.mustKnow(patient);
        return patient;
    }
}
