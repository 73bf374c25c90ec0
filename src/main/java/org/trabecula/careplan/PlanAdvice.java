package org.trabecula.careplan;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form of a draft that is none any more leads to what became of it, with a word about why. */
@ControllerAdvice
class PlanAdvice {

    @ExceptionHandler(PlanNotDraft.class)
    String notDraft(PlanNotDraft refused, RedirectAttributes next) {
        next.addFlashAttribute("done", "careplan.not-draft." + refused.status());
        return refused.status() == PlanStatus.DISCARDED
                ? "redirect:/patients/" + refused.patientId() + "/proposal"
                : "redirect:/plans/" + refused.planId();
    }
}
