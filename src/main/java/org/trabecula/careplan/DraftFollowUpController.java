package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The planned follow-ups of a draft. */
@Controller
class DraftFollowUpController {

    private final CarePlanService plans;
    private final ProposalScreen screen;

    DraftFollowUpController(CarePlanService plans, ProposalScreen screen) {
        this.plans = plans;
        this.screen = screen;
    }

    @PostMapping("/plans/{planId}/follow-ups")
    Object add(
            @PathVariable UUID planId,
            @ModelAttribute("followUp") ProposalForms.NewFollowUp form,
            RedirectAttributes next) {
        List<PlanProblem> unreadable = new ArrayList<>();
        try {
            CarePlanService.Added added = plans.addFollowUp(
                    planId,
                    form.what(),
                    TypedDay.read(form.due(), "due", unreadable),
                    Codes.find(OwnerRole.class, form.owner()));
            next.addFlashAttribute("done", "careplan.followup.added");
            return back(added.patientId());
        } catch (PlanRefused e) {
            return screen.refused(
                    planId,
                    e.replacing(unreadable),
                    "follow-",
                    "h-follow",
                    ProposalForms.empty().with(form));
        }
    }

    @PostMapping("/plans/{planId}/follow-ups/{id}")
    Object change(
            @PathVariable UUID planId,
            @PathVariable UUID id,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "false") boolean wanted,
            RedirectAttributes next) {
        List<PlanProblem> unreadable = new ArrayList<>();
        FollowUpChange change =
                new FollowUpChange(TypedDay.read(due, "due", unreadable), Codes.find(OwnerRole.class, owner), wanted);
        try {
            if (!unreadable.isEmpty()) {
                throw new PlanRefused(unreadable);
            }
            UUID patientId = plans.setFollowUp(planId, id, seen, change);
            next.addFlashAttribute("done", "careplan.followup.changed");
            return back(patientId);
        } catch (PlanRefused e) {
            return screen.refused(
                    planId,
                    e,
                    "follow-" + id + "-",
                    "h-follow",
                    ProposalForms.empty().with(new ProposalForms.ChangedFollowUp(id, seen, due, owner, wanted)));
        }
    }

    @PostMapping("/plans/{planId}/carried/{followUpId}")
    String carryOver(@PathVariable UUID planId, @PathVariable UUID followUpId, RedirectAttributes next) {
        UUID patientId = plans.carryOver(planId, followUpId);
        next.addFlashAttribute("done", "careplan.followup.carried");
        return back(patientId);
    }

    private static String back(UUID patientId) {
        return "redirect:/patients/" + patientId + "/proposal#h-follow";
    }
}
