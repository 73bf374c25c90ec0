package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.instrument.Mechanism.Type;
import org.trabecula.patient.PatientAccess;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;

/**
 * The mechanism verdict of each pain of a completed assessment: a clinician states a view first, then sees that of the rules and keeps
 * or changes it with a reason. Both stay on record.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class VerdictService {

    private static final int LONGEST_REASON = 2000;

    private final MechanismVerdicts verdicts;
    private final Assessments assessments;
    private final Verdicts decisions;
    private final PatientAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerdictService(
            MechanismVerdicts verdicts,
            Assessments assessments,
            Verdicts decisions,
            PatientAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verdicts = verdicts;
        this.assessments = assessments;
        this.decisions = decisions;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** A verdict by its pain, for who decides it without a screen. */
    public record OfPain(UUID id, String painCode, long seen) {}

    /** Returns the verdicts of an assessment, by pain. */
    @PreAuthorize("hasRole('CLINICIAN')")
    public List<OfPain> ofPains(UUID assessment) {
        return verdicts.findByAssessmentIdOrderByPainCode(assessment).stream()
                .map(verdict -> new OfPain(verdict.id(), verdict.painCode(), verdict.seen()))
                .toList();
    }

    /**
     * Records the clinician's own view.
     *
     * @param view a code of the fact {@code mechanism}
     * @return the assessment it is of
     * @throws VerdictRefused if nothing was chosen
     * @throws StaleVersion if a view was stated already, or the assessment was amended since
     */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID state(UUID verdictId, long seen, @Nullable String view, UUID by) {
        MechanismVerdict verdict = visible(verdictId);
        String type = chosen(view, verdict.assessmentId());
        verdict.mustBeAsSeen(seen);
        Instant now = clock.instant();
        verdict.state(type, by, now);
        verdicts.saveAndFlush(verdict);
        events.publishEvent(
                new MechanismDecided(verdict.assessmentId(), verdict.patientId(), verdict.id(), "stated", by, now));
        return verdict.assessmentId();
    }

    /**
     * Records what holds after the comparison. A later decision replaces an earlier one, which stays on record.
     *
     * @param choice a code of the fact {@code mechanism}
     * @param reason needed unless own view, rules and choice agree
     * @return the assessment it is of
     * @throws VerdictRefused if it cannot be taken so
     */
    @Transactional
    @PreAuthorize("hasRole('CLINICIAN')")
    public UUID decide(UUID verdictId, long seen, @Nullable String choice, @Nullable String reason, UUID by) {
        MechanismVerdict verdict = visible(verdictId);
        verdict.mustBeAsSeen(seen);
        String stated = verdict.stated();
        if (stated == null) {
            throw new VerdictRefused(VerdictRefused.Reason.NOT_STATED, verdict.assessmentId());
        }
        String type = chosen(choice, verdict.assessmentId());
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        boolean differs = !type.equals(stated) || !type.equals(verdict.type());
        if (why == null && differs) {
            throw new VerdictRefused(VerdictRefused.Reason.REASON_MISSING, verdict.assessmentId());
        }
        if (why != null && why.length() > LONGEST_REASON) {
            throw new VerdictRefused(VerdictRefused.Reason.REASON_LONG, verdict.assessmentId());
        }
        Verdicts.Decision last = decisions.ofAssessment(verdict.assessmentId()).get(verdict.id());
        Instant now = clock.instant();
        decisions.add(new Verdicts.Decision(verdict.id(), last == null ? 1 : last.number() + 1, type, why, by, now));
        events.publishEvent(
                new MechanismDecided(verdict.assessmentId(), verdict.patientId(), verdict.id(), "decided", by, now));
        return verdict.assessmentId();
    }

    private MechanismVerdict visible(UUID verdictId) {
        MechanismVerdict verdict = verdicts.findById(verdictId).orElseThrow(NotFound::new);
        access.check(verdict.patientId());
        if (assessments.isAmended(verdict.assessmentId())) {
            throw new StaleVersion();
        }
        return verdict;
    }

    private static String chosen(@Nullable String code, UUID assessment) {
        return EnumSet.allOf(Type.class).stream()
                .map(Enum::name)
                .filter(type -> type.equals(code))
                .findFirst()
                .orElseThrow(() -> new VerdictRefused(VerdictRefused.Reason.NOTHING_CHOSEN, assessment));
    }
}
