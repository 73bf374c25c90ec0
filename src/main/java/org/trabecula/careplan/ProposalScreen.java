package org.trabecula.careplan;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.trabecula.shared.form.ErrorSummary;

/** Puts the page of a draft together, fresh or after a form was refused. */
@Component
class ProposalScreen {

    static final HttpStatusCode UNPROCESSABLE = HttpStatusCode.valueOf(422);

    private final ProposalPages pages;
    private final Replies replies;

    ProposalScreen(ProposalPages pages, Replies replies) {
        this.pages = pages;
        this.replies = replies;
    }

    ModelAndView fresh(ProposalPage page) {
        return show(page, ErrorSummary.none(), ProposalForms.empty());
    }

    /** @param prefix what stands before the field's name in the ids of the page */
    ModelAndView refused(UUID planId, PlanRefused refused, String prefix, String whole, ProposalForms typed) {
        ModelAndView view = show(pages.page(planId, null, null), replies.summary(refused, prefix, whole), typed);
        view.addObject(
                "refused",
                refused.problems().stream()
                        .collect(Collectors.toMap(
                                problem -> prefix + problem.field(), replies::text, (first, second) -> first)));
        view.setStatus(UNPROCESSABLE);
        return view;
    }

    ModelAndView refusedDecision(UUID planId, UUID itemId, PlanRefused refused, DecisionForm form) {
        ModelAndView view = show(
                pages.page(planId, itemId, form.attempt(replies.ofItem(refused), false)),
                replies.summary(refused, "item-" + itemId + "-", "item-" + itemId),
                ProposalForms.empty());
        view.setStatus(UNPROCESSABLE);
        return view;
    }

    private static ModelAndView show(ProposalPage page, ErrorSummary problems, ProposalForms forms) {
        ModelAndView view = new ModelAndView("careplan/proposal");
        view.addObject("patientId", page.head().patientId());
        view.addObject("tab", "proposal");
        view.addObject("page", page);
        view.addObject("problems", problems);
        view.addObject("refused", Map.of());
        view.addObject("forms", forms);
        return view;
    }
}
