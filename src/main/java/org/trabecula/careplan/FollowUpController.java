package org.trabecula.careplan;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ticks off follow-ups of the plan in force, from wherever they are shown. */
@Controller
class FollowUpController {

    private final FollowUps followUps;
    private final Replies replies;

    FollowUpController(FollowUps followUps, Replies replies) {
        this.followUps = followUps;
        this.replies = replies;
    }

    /** {@code from} is the place to go back to: one of our own, named by a word. */
    @PostMapping("/follow-ups/{id}/done")
    String done(
            @PathVariable UUID id,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes next) {
        try {
            UUID patientId = followUps.done(id, seen, note);
            next.addFlashAttribute("done", "careplan.followup.done");
            return back(patientId, from);
        } catch (PlanRefused e) {
            next.addFlashAttribute("done", replies.text(e.problems().get(0)));
            return back(followUps.patientOf(id), from);
        }
    }

    @PostMapping("/follow-ups/{id}/cancellation")
    String cancel(
            @PathVariable UUID id,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes next) {
        try {
            UUID patientId = followUps.cancel(id, seen, note);
            next.addFlashAttribute("done", "careplan.followup.cancelled");
            return back(patientId, from);
        } catch (PlanRefused e) {
            next.addFlashAttribute("done", replies.text(e.problems().get(0)));
            return back(followUps.patientOf(id), from);
        }
    }

    private static String back(UUID patientId, String from) {
        return switch (from) {
            case "proposal" -> "redirect:/patients/" + patientId + "/proposal#h-before";
            case "plan" -> "redirect:/patients/" + patientId + "/plan#h-follow";
            default -> "redirect:/patients/" + patientId;
        };
    }
}
