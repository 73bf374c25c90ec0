package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Restriction;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Truth;

/** How a quick reassessment begins, and how it becomes a full one. */
@Component
class QuickAssessments {

    private final Assessments assessments;
    private final Observations observations;
    private final FactCollector collector;
    private final Drafts drafts;
    private final CarryOver carryOver;
    private final Knowledge knowledge;
    private final ObjectProvider<DueFollowUps> followUps;
    private final Clock clock;

    QuickAssessments(
            Assessments assessments,
            Observations observations,
            FactCollector collector,
            Drafts drafts,
            CarryOver carryOver,
            Knowledge knowledge,
            ObjectProvider<DueFollowUps> followUps,
            Clock clock) {
        this.assessments = assessments;
        this.observations = observations;
        this.collector = collector;
        this.drafts = drafts;
        this.carryOver = carryOver;
        this.knowledge = knowledge;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Whether a quick one will do: the patient was assessed in full once, and the full form is not a short one already. */
    boolean isEnough(UUID patient) {
        if (!assessments.existsByPatientIdAndStatus(patient, AssessmentStatus.COMPLETED)) {
            return false;
        }
        Facts facts = facts(patient, LocalDate.now(clock));
        return knowledge.form().restrictions().stream()
                .filter(rule -> !rule.showOnly().isEmpty())
                .noneMatch(rule -> applies(rule, facts));
    }

    private static boolean applies(Restriction rule, Facts facts) {
        return rule.when().evaluate(facts, Subject.PATIENT) == Truth.MET;
    }

    /** Returns the keys that it asks for the follow-ups that are due. */
    List<String> keys(UUID patient, LocalDate today) {
        DueFollowUps source = followUps.getIfAvailable();
        return source == null
                ? List.of()
                : QuickKeys.of(knowledge.form().quick(), source.dueOn(patient, today), facts(patient, today));
    }

    private Facts facts(UUID patient, LocalDate today) {
        return collector.on(patient, today, null).facts();
    }

    /** Makes it a full one: what two of its questions stand for is written out, what is stable is carried over. */
    void widen(Draft draft, UUID by) {
        Assessment assessment = draft.assessment();
        if (assessment.kind() != AssessmentKind.QUICK) {
            return;
        }
        Instant now = clock.instant();
        observations.saveAll(QuickAnswers.spread(draft, draft.today(), by, now));
        observations.flush();
        assessment.askEverything();
        assessments.saveAndFlush(assessment);
        carryOver.into(drafts.load(assessment), by, now);
    }
}
