package org.trabecula.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.account.DemoUsers;
import org.trabecula.careplan.CarePlanService;
import org.trabecula.careplan.Choice;
import org.trabecula.careplan.DeclineReason;
import org.trabecula.careplan.DraftView;
import org.trabecula.careplan.FollowUpView;
import org.trabecula.careplan.FollowUps;
import org.trabecula.careplan.PlanHistory;
import org.trabecula.careplan.SignatureRequest;

/** The part of the demo that is decided: plans, signatures, follow-ups. */
@Component
class DemoPlans {

    private static final String WEIGHED = "Weighed with the patient at the visit; watched at the next contact.";

    private final CarePlanService plans;
    private final PlanHistory history;
    private final FollowUps followUps;

    DemoPlans(CarePlanService plans, PlanHistory history, FollowUps followUps) {
        this.plans = plans;
        this.history = history;
        this.followUps = followUps;
    }

    /** Makes a draft of today's proposal, decides it as the script says, and signs it unless the script leaves it. */
    void plan(UUID patient, DemoScript.Plan script, DemoPeople.Doing doing) {
        UUID plan = plans.draftFrom(patient);
        Set<String> accepted = new HashSet<>(script.also() == null ? List.of() : script.also());
        if (script.accept() instanceof List<?> codes) {
            codes.forEach(code -> accepted.add(String.valueOf(code)));
        }
        Map<String, String> declined = script.decline() == null ? Map.of() : script.decline();
        boolean signs = !Boolean.FALSE.equals(script.sign());
        for (DraftView.Line line : history.draft(plan).lines()) {
            String declines = declined.get(line.therapy());
            if (declines != null) {
                plans.decide(plan, line.id(), line.seen(), new Choice.Decline(DeclineReason.valueOf(declines), null));
            } else if (accepted.contains(line.therapy()) && !line.isAlternative()
                    || signs && line.mustBeDecided() && !line.isAlternative()) {
                plans.decide(plan, line.id(), line.seen(), new Choice.Accept(WEIGHED));
            } else if (signs && line.mustBeDecided()) {
                plans.decide(
                        plan,
                        line.id(),
                        line.seen(),
                        new Choice.Decline(DeclineReason.OTHER, "The first of the alternatives was chosen."));
            }
        }
        if (signs && script.review() != null) {
            plans.sign(
                    plan,
                    new SignatureRequest(
                            history.draft(plan).edits(),
                            true,
                            true,
                            doing.today().plusDays(script.review()),
                            DemoUsers.PASSWORD));
        }
    }

    /** Ticks off what is due. */
    void followUps(UUID patient, DemoPeople.Doing doing) {
        for (FollowUpView due : followUps.due(List.of(patient), doing.today())) {
            followUps.done(due.id(), due.version(), null);
        }
    }
}
