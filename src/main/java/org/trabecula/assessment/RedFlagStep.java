package org.trabecula.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Proposal;
import org.trabecula.planning.ProposalView;
import org.trabecula.planning.Rule;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Truth;

/**
 * Brings the red flags of a patient up to a completed assessment: those that fire are opened or go on, those whose rule is not met
 * any more are closed. Not known closes nothing.
 */
@Component
class RedFlagStep {

    private final RedFlags flags;

    RedFlagStep(RedFlags flags) {
        this.flags = flags;
    }

    void follow(Assessment assessment, CompiledCatalog catalog, Proposal proposal, Instant at, UUID by) {
        Map<String, RedFlag> standing = new HashMap<>();
        flags.notClosed(List.of(assessment.patientId()))
                .forEach(flag -> standing.put(name(flag.rule(), flag.lesionOrNull()), flag));
        for (ProposalView.Alert alert : proposal.alerts()) {
            RedFlag flag = standing.remove(name(alert.rule(), alert.lesion()));
            if (flag == null) {
                flags.save(RedFlag.fired(assessment.patientId(), alert, assessment.id(), assessment.assessedOn(), at));
            } else {
                flag.firedAgain(alert, assessment.id(), assessment.assessedOn(), at);
                flags.save(flag);
            }
        }
        for (RedFlag flag : standing.values()) {
            RedFlag.ClosedBecause why = whyClosed(flag, catalog, proposal.facts());
            if (why != null) {
                flag.close(why, assessment.id(), assessment.assessedOn(), by, at);
                flags.save(flag);
            }
        }
    }

    private static RedFlag.@Nullable ClosedBecause whyClosed(RedFlag flag, CompiledCatalog catalog, Facts facts) {
        String lesion = flag.lesionOrNull();
        if (lesion != null) {
            // A sheet without a list has no lesion either: the last one was taken off, and nobody said that none is
            // known.
            List<String> lesions = facts.sheet().lesions();
            if (lesions == null || !lesions.contains(lesion)) {
                return RedFlag.ClosedBecause.LESION_REMOVED;
            }
        }
        Rule rule = catalog.rule(flag.rule());
        if (rule == null || (rule.scope() == Scope.LESION) != (lesion != null)) {
            return null;
        }
        Criterion when = Criterion.compile(rule.when(), catalog.dictionary(), rule.scope(), false);
        Truth now = when.evaluate(facts, lesion == null ? Subject.PATIENT : Subject.lesion(lesion));
        return now == Truth.NOT_MET ? RedFlag.ClosedBecause.NOT_MET : null;
    }

    private static String name(String rule, @Nullable String lesion) {
        return lesion == null ? rule : rule + "@" + lesion;
    }
}
