package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.Amendments;
import org.trabecula.assessment.AssessmentHistory;
import org.trabecula.assessment.AssessmentSummary;
import org.trabecula.assessment.FactSheets;
import org.trabecula.assessment.RedFlagService;
import org.trabecula.assessment.ResponseView;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientAccess;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.PatientSummary;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.PlanningEngine;
import org.trabecula.planning.Proposal;

/** What a plan needs from its neighbours: the facts of a day, the published catalog, the newest assessment, open red flags. */
@Component
class PlanSources {

    private final PatientAccess access;
    private final PatientService patients;
    private final LesionService lesions;
    private final PainService pains;
    private final AssessmentHistory assessments;
    private final FactSheets facts;
    private final RedFlagService redFlags;
    private final PublishedCatalog published;
    private final Form form;

    PlanSources(
            PatientAccess access,
            PatientService patients,
            LesionService lesions,
            PainService pains,
            AssessmentHistory assessments,
            FactSheets facts,
            RedFlagService redFlags,
            PublishedCatalog published,
            Form form) {
        this.access = access;
        this.patients = patients;
        this.lesions = lesions;
        this.pains = pains;
        this.assessments = assessments;
        this.facts = facts;
        this.redFlags = redFlags;
        this.published = published;
        this.form = form;
    }

    void checkAccess(UUID patientId) {
        access.check(patientId);
    }

    PatientSummary patient(UUID patientId) {
        return patients.summary(patientId);
    }

    Optional<AssessmentSummary> newestAssessment(UUID patientId) {
        return assessments.latest(patientId);
    }

    List<AssessmentSummary> completed(UUID patientId) {
        return assessments.completed(patientId);
    }

    /** Returns how completed assessments of the patient were amended, without the names of the authors. */
    Amendments amendments(UUID patientId) {
        return assessments.amendments(patientId);
    }

    /** Returns what replaced an assessment, with who amended it; {@code null} where nothing did. */
    Amendments.@Nullable Revision replacing(UUID patientId, UUID assessmentId) {
        return assessments.namedAmendments(patientId).replacing(assessmentId);
    }

    /** Returns how the newest assessment compares with the baseline. */
    ResponseView response(UUID patientId) {
        return facts.response(patientId);
    }

    /** Returns the red flags that are not closed, acknowledged ones with what was done. */
    List<PlanDocument.RedFlag> openFlags(UUID patientId) {
        return flags(patientId, Map.of());
    }

    /** The same with the names of lesions, as they are signed. */
    List<PlanDocument.RedFlag> flagsToSign(UUID patientId, LocalDate today) {
        return flags(patientId, sites(patientId, today));
    }

    private List<PlanDocument.RedFlag> flags(UUID patientId, Map<String, String> sites) {
        return redFlags.current(patientId).stream()
                .map(flag -> new PlanDocument.RedFlag(
                        flag.rule(),
                        flag.lesion() == null ? null : sites.getOrDefault(flag.lesion(), flag.lesion()),
                        flag.level().name(),
                        flag.title(),
                        flag.isOpen() ? null : flag.acknowledged(),
                        flag.isOpen() ? null : flag.askAgainOn()))
                .toList();
    }

    boolean emergencyUnacknowledged(UUID patientId) {
        return redFlags.emergencyUnacknowledged(patientId);
    }

    UUID publishedVersion() {
        return published.currentId();
    }

    /** @throws NoCompletedAssessment if there is nothing to build on */
    Computed compute(UUID patientId, LocalDate today) {
        AssessmentSummary newest = newestAssessment(patientId).orElseThrow(NoCompletedAssessment::new);
        UUID version = published.currentId();
        CompiledCatalog catalog = published.version(version);
        FactSheet sheet = facts.on(patientId, today);
        Proposal proposal = PlanningEngine.propose(catalog, sheet);
        Map<String, String> places = sites(patientId, today);
        pains.pains(patientId, today).forEach(pain -> places.put(pain.code(), pain.label()));
        ProposalWords words = new ProposalWords(proposal, form, places);
        return new Computed(
                newest.id(),
                newest.assessedOn(),
                version,
                catalog.version(),
                today,
                PlanJson.write(SheetSnapshot.of(sheet)),
                PlanJson.write(proposal.toView()),
                PlanJson.write(words.shown()),
                words.lines(),
                words.followUps());
    }

    private Map<String, String> sites(UUID patientId, LocalDate today) {
        Map<String, String> sites = new HashMap<>();
        lesions.lesions(patientId, today).forEach(lesion -> sites.put(lesion.code(), lesion.label()));
        return sites;
    }
}
