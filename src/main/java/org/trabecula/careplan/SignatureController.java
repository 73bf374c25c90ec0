package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.account.TooManyAttempts;
import org.trabecula.account.WrongPassword;

/** The signature: the signer is the signed-in person, never a field. */
@Controller
class SignatureController {

    private final CarePlanService plans;
    private final ProposalScreen screen;

    SignatureController(CarePlanService plans, ProposalScreen screen) {
        this.plans = plans;
        this.screen = screen;
    }

    @PostMapping("/plans/{planId}/signature")
    Object sign(
            @PathVariable UUID planId,
            @ModelAttribute("sign") ProposalForms.Sign form,
            @RequestParam(required = false) @Nullable String password,
            RedirectAttributes next) {
        List<PlanProblem> unreadable = new ArrayList<>();
        SignatureRequest request = new SignatureRequest(
                form.seen() == null ? -1 : form.seen(),
                Boolean.TRUE.equals(form.leaveOthersOpen()),
                Boolean.TRUE.equals(form.signDespite()),
                TypedDay.read(form.nextReview(), "nextReview", unreadable),
                password);
        try {
            plans.sign(planId, request);
            next.addFlashAttribute("done", "careplan.signed");
            return "redirect:/plans/{planId}";
        } catch (PlanRefused e) {
            return refused(planId, e.replacing(unreadable), form);
        } catch (WrongPassword e) {
            return refused(planId, PlanRefused.because("password", "careplan.sign.password-wrong"), form);
        } catch (TooManyAttempts e) {
            return refused(planId, PlanRefused.because("password", "careplan.sign.password-too-many"), form);
        }
    }

    private Object refused(UUID planId, PlanRefused refused, ProposalForms.Sign form) {
        return screen.refused(planId, refused, "", "sign", ProposalForms.empty().with(form));
    }
}
