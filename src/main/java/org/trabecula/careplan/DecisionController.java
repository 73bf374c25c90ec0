package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.shared.StaleVersion;

/**
 * Decisions on the lines of a draft. A plain post comes back to the page at the line; with htmx the line alone comes back,
 * and the counts out of band.
 */
@Controller
class DecisionController {

    private final CarePlanService plans;
    private final ProposalPages pages;
    private final ProposalScreen screen;
    private final Replies replies;

    DecisionController(CarePlanService plans, ProposalPages pages, ProposalScreen screen, Replies replies) {
        this.plans = plans;
        this.pages = pages;
        this.screen = screen;
        this.replies = replies;
    }

    @PostMapping("/plans/{planId}/items/{itemId}/decision")
    Object decide(
            @PathVariable UUID planId,
            @PathVariable UUID itemId,
            @ModelAttribute("decision") DecisionForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        try {
            UUID patientId = plans.decide(planId, itemId, form.seen() == null ? -1 : form.seen(), form.choice());
            return htmx == null ? back(patientId, itemId) : part(planId, itemId, null, form, 200);
        } catch (PlanRefused e) {
            return htmx == null
                    ? screen.refusedDecision(planId, itemId, e, form)
                    : part(planId, itemId, form.attempt(replies.ofItem(e), false), form, 422);
        } catch (StaleVersion e) {
            if (htmx == null) {
                throw e;
            }
            return part(planId, itemId, form.attempt(List.of(), true), form, 409);
        }
    }

    @PostMapping("/plans/{planId}/items/{itemId}/place")
    String useInstead(@PathVariable UUID planId, @PathVariable UUID itemId, @RequestParam long seen) {
        return back(plans.useInstead(planId, itemId, seen), itemId);
    }

    @PostMapping("/plans/{planId}/items")
    Object addOwn(@PathVariable UUID planId, @ModelAttribute("own") ProposalForms.Own form, RedirectAttributes next) {
        List<PlanProblem> unreadable = new ArrayList<>();
        OwnItem own = new OwnItem(
                form.domain(),
                form.what(),
                form.how(),
                form.why(),
                Codes.find(OwnerRole.class, form.owner()),
                TypedDay.read(form.due(), "due", unreadable));
        try {
            CarePlanService.Added added = plans.addOwn(planId, own);
            next.addFlashAttribute("done", "careplan.own.added");
            return back(added.patientId(), added.id());
        } catch (PlanRefused e) {
            return screen.refused(
                    planId,
                    e.replacing(unreadable),
                    "own-",
                    "add",
                    ProposalForms.empty().with(form));
        }
    }

    @PostMapping("/plans/{planId}/items/{itemId}/removal")
    String removeOwn(
            @PathVariable UUID planId, @PathVariable UUID itemId, @RequestParam long seen, RedirectAttributes next) {
        UUID patientId = plans.removeOwn(planId, itemId, seen);
        next.addFlashAttribute("done", "careplan.own.removed");
        return "redirect:/patients/" + patientId + "/proposal";
    }

    private static String back(UUID patientId, UUID itemId) {
        return "redirect:/patients/" + patientId + "/proposal#item-" + itemId;
    }

    /** The count that the page has seen goes on only if nobody else changed anything in between. */
    private ModelAndView part(
            UUID planId, UUID itemId, ItemRow.@Nullable Attempt attempt, DecisionForm form, int status) {
        ProposalPages.Part part = pages.part(planId, itemId, attempt);
        long seen = form.edits() == null ? -1 : form.edits();
        long expected = status == 200 ? seen + 1 : seen;
        ModelAndView view = new ModelAndView("careplan/item-part");
        view.addObject("part", part);
        // While htmx swaps, the old line is still there, and of two open details of one name the browser closes the new
        // one.
        view.addObject("nonce", "-" + Long.toHexString(System.nanoTime()));
        view.addObject("forms", ProposalForms.empty());
        view.addObject("alone", part.head().edits() == expected);
        view.addObject(
                "seenEdits", part.head().edits() == expected ? part.head().edits() : seen);
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }
}
