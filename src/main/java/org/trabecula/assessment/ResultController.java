package org.trabecula.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.UnreadableDate;
import org.trabecula.shared.user.Actor;

/** The Result tab: what an assessment found, the mechanism verdicts, the red flags. */
@Controller
class ResultController {

    private static final HttpStatusCode REFUSED = HttpStatus.UNPROCESSABLE_CONTENT;

    private final ResultPages pages;
    private final VerdictService verdicts;
    private final RedFlagService redFlags;
    private final AssessmentService assessments;
    private final StartPages drafts;
    private final ResultWords words;

    ResultController(
            ResultPages pages,
            VerdictService verdicts,
            RedFlagService redFlags,
            AssessmentService assessments,
            StartPages drafts,
            ResultWords words) {
        this.pages = pages;
        this.verdicts = verdicts;
        this.redFlags = redFlags;
        this.assessments = assessments;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/patients/{patient}/result")
    String newest(@PathVariable UUID patient, Model model) {
        UUID newest = pages.newest(patient);
        if (newest != null) {
            return "redirect:/assessments/" + newest + "/result";
        }
        model.addAttribute("patientId", patient);
        model.addAttribute("tab", "result");
        return "assessment/no-result";
    }

    @GetMapping("/assessments/{assessment}/result")
    ModelAndView result(@PathVariable UUID assessment, @AuthenticationPrincipal Actor reader) {
        return show("assessment/result", assessment, reader, ResultPages.Typed.NOTHING);
    }

    /** What comes after completing: the clinician's view of each pain. Without one that waits, the result. */
    @GetMapping("/assessments/{assessment}/verdict")
    ModelAndView verdict(@PathVariable UUID assessment, @AuthenticationPrincipal Actor reader) {
        ModelAndView page = show("assessment/verdict", assessment, reader, ResultPages.Typed.NOTHING);
        boolean waits = page.getModel().get("page") instanceof ResultPage result
                && result.verdicts().stream().anyMatch(VerdictView::isOpen);
        return waits && isClinician(reader)
                ? page
                : new ModelAndView("redirect:/assessments/" + assessment + "/result");
    }

    @PostMapping("/mechanism-verdicts/{verdict}/statement")
    ModelAndView state(
            @PathVariable UUID verdict,
            @RequestParam long seen,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(defaultValue = "result") String from,
            @AuthenticationPrincipal Actor by) {
        try {
            return back(verdicts.state(verdict, seen, view, by.id()), from, verdict);
        } catch (VerdictRefused refused) {
            return refused(refused, "view", by, from, new Choice(verdict, view, null, null));
        }
    }

    @PostMapping("/mechanism-verdicts/{verdict}/decision")
    ModelAndView decide(
            @PathVariable UUID verdict,
            @RequestParam long seen,
            @RequestParam(required = false) @Nullable String choice,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "result") String from,
            @AuthenticationPrincipal Actor by) {
        try {
            return back(verdicts.decide(verdict, seen, choice, reason, by.id()), from, verdict);
        } catch (VerdictRefused refused) {
            String field = switch (refused.reason()) {
                case NOTHING_CHOSEN, NOT_STATED -> "choice";
                case REASON_MISSING, REASON_LONG -> "reason";
            };
            return refused(refused, field, by, from, new Choice(verdict, null, choice, reason));
        }
    }

    @PostMapping("/red-flags/{flag}/acknowledgement")
    ModelAndView acknowledge(
            @PathVariable UUID flag,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String askAgainOn,
            @RequestParam UUID assessment,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes next) {
        try {
            redFlags.acknowledge(flag, seen, what, Dates.parse(askAgainOn), by.id());
        } catch (UnreadableDate unreadable) {
            String message = words.say(
                    switch (unreadable.reason()) {
                        case SLASHES -> "shared.date.slashes";
                        case NO_SUCH_DAY -> "shared.date.no-such-day";
                        case FORM -> "shared.date.form";
                    });
            return show(assessment, by, new FlagCards.Typed(flag, what, askAgainOn, "askAgainOn", message));
        } catch (UnusableAcknowledgement refused) {
            String field = switch (refused.reason()) {
                case WHAT_MISSING, WHAT_LONG, CLOSED -> "what";
                case DAY_EARLY, DAY_LATE -> "askAgainOn";
            };
            String latest = refused.latest() == null ? "" : Dates.format(refused.latest());
            String message = words.say("assessment.flag.error." + refused.reason(), latest);
            return show(assessment, by, new FlagCards.Typed(flag, what, askAgainOn, field, message));
        }
        next.addFlashAttribute("done", "assessment.flag.done");
        return new ModelAndView("redirect:/assessments/" + assessment + "/result#red-flags");
    }

    /** Begins an amendment at its first section. */
    @PostMapping("/assessments/{assessment}/amendment")
    ModelAndView amend(
            @PathVariable UUID assessment,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Actor by) {
        UUID draft;
        try {
            draft = begin(assessment, reason, by.id());
        } catch (AmendmentRefused refused) {
            AmendmentParts.Typed again = new AmendmentParts.Typed(reason, refused.reason());
            ModelAndView page = show("assessment/result", assessment, by, new ResultPages.Typed(null, null, again));
            page.setStatus(REFUSED);
            return page;
        }
        return new ModelAndView("redirect:/assessments/" + draft + "/sections/" + drafts.firstSection(draft));
    }

    private UUID begin(UUID assessment, String reason, UUID by) {
        try {
            return assessments.amend(assessment, reason, by);
        } catch (DataIntegrityViolationException somebodyBeganAnother) {
            return assessments.amend(assessment, reason, by);
        }
    }

    private record Choice(
            UUID verdict,
            @Nullable String view,
            @Nullable String choice,
            @Nullable String reason) {}

    private static ModelAndView back(UUID assessment, String from, UUID verdict) {
        return from.equals("verdict")
                ? new ModelAndView("redirect:/assessments/" + assessment + "/verdict")
                : new ModelAndView("redirect:/assessments/" + assessment + "/result#mechanism-" + verdict);
    }

    private ModelAndView refused(VerdictRefused refused, String field, Actor by, String from, Choice typed) {
        VerdictViews.Typed again = new VerdictViews.Typed(
                typed.verdict(),
                typed.view(),
                typed.choice(),
                typed.reason(),
                field,
                words.say("assessment.verdict.error." + refused.reason()));
        ModelAndView page = show(
                from.equals("verdict") ? "assessment/verdict" : "assessment/result",
                refused.assessment(),
                by,
                new ResultPages.Typed(again, null, null));
        page.setStatus(REFUSED);
        return page;
    }

    private ModelAndView show(UUID assessment, Actor reader, FlagCards.Typed typed) {
        ModelAndView page = show("assessment/result", assessment, reader, new ResultPages.Typed(null, typed, null));
        page.setStatus(REFUSED);
        return page;
    }

    private ModelAndView show(String template, UUID assessment, Actor reader, ResultPages.Typed typed) {
        ResultPage result = pages.page(assessment, isClinician(reader), typed);
        return new ModelAndView(template)
                .addObject("page", result)
                .addObject("patientId", result.patientId())
                .addObject("tab", "result");
    }

    private static boolean isClinician(Actor reader) {
        return reader.roleName().equals("CLINICIAN");
    }
}
