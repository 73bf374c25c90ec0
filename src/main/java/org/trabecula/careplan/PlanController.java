package org.trabecula.careplan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;

/** Signed plans, on screen and on paper. */
@Controller
class PlanController {

    private final PlanPages pages;
    private final PlanHistory history;
    private final ApplicationEventPublisher events;

    PlanController(PlanPages pages, PlanHistory history, ApplicationEventPublisher events) {
        this.pages = pages;
        this.history = history;
        this.events = events;
    }

    /** The plan in force; a patient without one gets a page that says so. */
    @GetMapping("/patients/{patientId}/plan")
    ModelAndView inForce(@PathVariable UUID patientId) {
        Optional<PlanVersion> inForce = history.inForce(patientId);
        if (inForce.isPresent()) {
            return show(pages.page(inForce.get().id()), "careplan/plan");
        }
        ModelAndView view = new ModelAndView("careplan/no-plan");
        view.addObject("patientId", patientId);
        view.addObject("tab", "plan");
        view.addObject("draft", history.openDraft(patientId).orElse(null));
        return view;
    }

    @GetMapping("/plans/{planId}")
    Object version(@PathVariable UUID planId) {
        try {
            return show(pages.page(planId), "careplan/plan");
        } catch (PlanIsDraft e) {
            return "redirect:/patients/" + e.patientId() + "/proposal";
        }
    }

    /** The same on paper; who printed it is recorded. */
    @GetMapping("/plans/{planId}/print")
    Object print(@PathVariable UUID planId) {
        try {
            PlanPage page = pages.page(planId);
            events.publishEvent(new Viewed(
                    AuditKind.PRINTED,
                    AuditSubject.of("plan", planId, page.plan().patientId())));
            return show(page, "careplan/print");
        } catch (PlanIsDraft e) {
            return "redirect:/patients/" + e.patientId() + "/proposal";
        }
    }

    private static ModelAndView show(PlanPage page, String template) {
        ModelAndView view = new ModelAndView(template);
        view.addObject("patientId", page.plan().patientId());
        view.addObject("tab", "plan");
        view.addObject("page", page);
        return view;
    }
}
