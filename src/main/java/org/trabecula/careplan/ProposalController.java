package org.trabecula.careplan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The proposal of a patient: shown, computed, computed again, given up. */
@Controller
class ProposalController {

    private final CarePlanService plans;
    private final PlanHistory history;
    private final ProposalPages pages;
    private final ProposalScreen screen;

    ProposalController(CarePlanService plans, PlanHistory history, ProposalPages pages, ProposalScreen screen) {
        this.plans = plans;
        this.history = history;
        this.pages = pages;
        this.screen = screen;
    }

    @GetMapping("/patients/{patientId}/proposal")
    ModelAndView proposal(@PathVariable UUID patientId) {
        Optional<ProposalPage> draft = pages.draft(patientId);
        return draft.isPresent() ? screen.fresh(draft.get()) : start(patientId);
    }

    private ModelAndView start(UUID patientId) {
        ModelAndView view = new ModelAndView("careplan/no-proposal");
        view.addObject("patientId", patientId);
        view.addObject("tab", "proposal");
        view.addObject("start", pages.start(patientId));
        view.addObject("inForce", history.inForce(patientId).orElse(null));
        return view;
    }

    @PostMapping("/patients/{patientId}/plans")
    String compute(@PathVariable UUID patientId, RedirectAttributes next) {
        try {
            plans.draftFrom(patientId);
        } catch (NoCompletedAssessment e) {
            next.addFlashAttribute("done", "careplan.no-assessment");
        } catch (DataIntegrityViolationException e) {
            // Somebody else began the patient's one draft at the same moment: theirs is shown.
            next.addFlashAttribute("done", "careplan.draft-there");
        }
        return "redirect:/patients/{patientId}/proposal";
    }

    @PostMapping("/plans/{planId}/computation")
    String computeAgain(@PathVariable UUID planId, RedirectAttributes next) {
        UUID patientId = plans.recompute(planId);
        next.addFlashAttribute("done", "careplan.computed-again");
        return "redirect:/patients/" + patientId + "/proposal";
    }

    @PostMapping("/plans/{planId}/discarding")
    Object discard(
            @PathVariable UUID planId, @ModelAttribute("discard") ProposalForms.Discard form, RedirectAttributes next) {
        try {
            UUID patientId = plans.discard(planId, form.reason());
            next.addFlashAttribute("done", "careplan.discarded");
            return "redirect:/patients/" + patientId + "/proposal";
        } catch (PlanRefused e) {
            return screen.refused(
                    planId, e, "discard-", "discard", ProposalForms.empty().with(form));
        }
    }
}
