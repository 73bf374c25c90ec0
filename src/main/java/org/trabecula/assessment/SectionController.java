package org.trabecula.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.ProfileConflict;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;

/** The sections of a draft: pages, the script's answer by answer, and the plain form. */
@Controller
class SectionController {
    /** A name of an input has at most so many characters; no question's is longer. */
    private static final int LONGEST_NAME = 160;

    /** Where to: the full form in place of the quick one. */
    private static final String EVERYTHING = "everything";

    private final SectionService sections;
    private final AssessmentService assessments;

    SectionController(SectionService sections, AssessmentService assessments) {
        this.sections = sections;
        this.assessments = assessments;
    }

    @GetMapping("/assessments/{assessment}/sections/{section}")
    String section(@PathVariable UUID assessment, @PathVariable String section, Model model) {
        try {
            return show(sections.page(assessment, section, Typed.NOTHING), model);
        } catch (NotFound gone) {
            return afterWidening(assessment, section, gone);
        }
    }

    /** A page of a quick reassessment that became a full one in another tab, or behind the back button, leads to the full one. */
    private static String afterWidening(UUID assessment, String section, NotFound gone) {
        if (!DraftForm.QUICK.equals(section)) {
            throw gone;
        }
        return "redirect:/assessments/" + assessment;
    }

    private static String show(SectionPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("patientId", page.patient());
        model.addAttribute("tab", "assessment");
        return "assessment/section";
    }

    /**
     * One answer, as the script sends it.
     *
     * @param name of the question's input
     * @param seen version that the page shows; {@code null}: nothing was stored
     * @param values of the question's inputs, by their names
     */
    record Sent(
            @Nullable String name,
            @Nullable Long seen,
            @Nullable Map<String, List<String>> values) {}

    @PostMapping(path = "/assessments/{assessment}/answers", consumes = "application/json")
    @ResponseBody
    Autosaved answer(
            @PathVariable UUID assessment,
            @RequestBody Sent sent,
            @AuthenticationPrincipal(expression = "id()") UUID by) {
        String name = sent.name();
        if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new NotFound();
        }
        Map<String, String[]> params = params(name, sent.values() == null ? Map.of() : sent.values());
        try {
            return sections.autosave(assessment, name, sent.seen(), params, by);
        } catch (DataIntegrityViolationException
                | OptimisticLockingFailureException
                | ProfileConflict
                | StaleVersion met) {
            // two answers to one question met; now the other one is there to be seen
            return sections.autosave(assessment, name, sent.seen(), params, by);
        }
    }

    /** Only what belongs to the question is read. */
    private static Map<String, String[]> params(String name, Map<String, List<String>> values) {
        Map<String, String[]> params = new HashMap<>();
        values.forEach((param, given) -> {
            if (param.equals(name) || param.startsWith(name + ".")) {
                params.put(
                        param,
                        given.stream().map(value -> value == null ? "" : value).toArray(String[]::new));
            }
        });
        return params;
    }

    @PostMapping("/assessments/{assessment}/sections/{section}")
    String save(
            @PathVariable UUID assessment,
            @PathVariable String section,
            @RequestParam(name = "go", required = false) @Nullable String go,
            @RequestParam(name = "open", required = false) @Nullable List<String> open,
            @RequestParam(name = "add-pain", required = false) @Nullable String addPain,
            @RequestParam(name = "new-pain", defaultValue = "") String newPain,
            @AuthenticationPrincipal(expression = "id()") UUID by,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        String view = store(assessment, section, go, new LinkedHashMap<>(request.getParameterMap()), by, model, next);
        boolean saved = view.startsWith("redirect:");
        if (open != null && saved) {
            open(assessment, section, open, by);
        }
        return addPain != null && saved ? addPain(assessment, section, newPain, by, model) : view;
    }

    private String addPain(UUID assessment, String section, String place, UUID by, Model model) {
        UUID pain = sections.addPain(assessment, place, by);
        return pain == null
                ? show(sections.page(assessment, section, Typed.NO_PLACE), model)
                : "redirect:/assessments/" + assessment + target(section) + "#pain-" + pain;
    }

    /** The choices between two sides: of each question theirs, which stands already, or ours, knowingly. */
    @PostMapping("/assessments/{assessment}/sections/{section}/conflict")
    String settle(
            @PathVariable UUID assessment,
            @PathVariable String section,
            @RequestParam(name = "all", required = false) @Nullable String all,
            @AuthenticationPrincipal(expression = "id()") UUID by,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        Map<String, String[]> ours = new LinkedHashMap<>();
        request.getParameterMap().forEach((param, values) -> {
            String name = question(param);
            String choice = all == null ? request.getParameter("choice." + name) : all;
            if ("yours".equals(choice) && !param.startsWith("choice.")) {
                ours.put(param, values);
            }
        });
        return store(assessment, section, section.equals(DraftWords.VERDICT) ? "review" : null, ours, by, model, next);
    }

    private static String question(String param) {
        int dot = param.indexOf('.');
        return dot < 0 ? param : param.substring(0, dot);
    }

    private String store(
            UUID assessment,
            String section,
            @Nullable String go,
            Map<String, String[]> params,
            UUID by,
            Model model,
            RedirectAttributes next) {
        SectionService.Outcome outcome;
        try {
            outcome = sections.save(assessment, section, params, by);
        } catch (DataIntegrityViolationException
                | OptimisticLockingFailureException
                | ProfileConflict
                | StaleVersion met) {
            outcome = sections.save(assessment, section, params, by);
        }
        if (outcome instanceof SectionService.Outcome.ToCorrect wrong) {
            return show(sections.page(assessment, section, wrong.typed()), model);
        }
        if (outcome instanceof SectionService.Outcome.Collided collided) {
            model.addAttribute("page", collided.page());
            model.addAttribute("patientId", collided.page().patient());
            model.addAttribute("tab", "assessment");
            return "assessment/conflict";
        }
        if (EVERYTHING.equals(go)) {
            assessments.askEverything(assessment, by);
            return "redirect:/assessments/" + assessment;
        }
        next.addFlashAttribute("done", "assessment.saved");
        return "redirect:/assessments/" + assessment
                + (go == null || go.isEmpty() ? "/sections/" + section : target(go));
    }

    /** Where to after saving: another section, or the review; nothing else is an address here. */
    private static String target(String go) {
        return go.equals("review") ? "/review" : go.matches("[A-Z_]{2,30}") ? "/sections/" + go : "";
    }

    @PostMapping("/assessments/{assessment}/opened")
    String open(
            @PathVariable UUID assessment,
            @RequestParam("section") String section,
            @RequestParam("open") List<String> names,
            @AuthenticationPrincipal(expression = "id()") UUID by) {
        assessments.open(
                assessment, names.stream().map(SectionController::parse).toList(), by);
        return "redirect:/assessments/" + assessment + target(section);
    }

    private static QuestionId parse(String name) {
        try {
            return QuestionId.parse(name);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
