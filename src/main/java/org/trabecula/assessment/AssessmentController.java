package org.trabecula.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Assessment tab of a patient: begin or go on, discard. */
@Controller
class AssessmentController {
    private final AssessmentService assessments;
    private final StartPages pages;
    private final EntryPoints entries;

    AssessmentController(AssessmentService assessments, StartPages pages, EntryPoints entries) {
        this.assessments = assessments;
        this.pages = pages;
        this.entries = entries;
    }

    /** Leads from what is missing to where it is entered. */
    @GetMapping("/patients/{patient}/entry")
    String entry(@PathVariable UUID patient, @RequestParam String fact) {
        return "redirect:" + entries.of(patient, fact);
    }

    /** @param fact what the assessment that is begun here opens at; {@code null}: its beginning */
    @GetMapping("/patients/{patient}/assessment")
    String tab(@PathVariable UUID patient, @RequestParam(required = false) @Nullable String fact, Model model) {
        StartPage page = pages.of(patient);
        String opensAt = fact == null ? null : entries.label(fact);
        model.addAttribute("fact", opensAt == null ? null : fact);
        model.addAttribute("opensAt", opensAt);
        model.addAttribute("page", page);
        model.addAttribute("patientId", patient);
        model.addAttribute("tab", "assessment");
        return "assessment/start";
    }

    @PostMapping("/patients/{patient}/assessment")
    String start(
            @PathVariable UUID patient,
            @RequestParam(defaultValue = "false") boolean quick,
            @RequestParam(required = false) @Nullable String fact,
            @AuthenticationPrincipal(expression = "id()") UUID by) {
        UUID draft;
        try {
            draft = begin(patient, quick, by);
        } catch (DataIntegrityViolationException somebodyElseBegan) {
            draft = begin(patient, quick, by);
        }
        return "redirect:" + (fact == null ? "/assessments/" + draft : entries.of(patient, fact));
    }

    private UUID begin(UUID patient, boolean quick, UUID by) {
        return quick ? assessments.startQuick(patient, by) : assessments.start(patient, by);
    }

    /** A draft goes on at its first section that is not complete; what is completed is shown. */
    @GetMapping("/assessments/{assessment}")
    String open(@PathVariable UUID assessment) {
        return pages.firstOpenSection(assessment)
                .map(section -> "redirect:/assessments/" + assessment + "/sections/" + section)
                .orElse("redirect:/assessments/" + assessment + "/review");
    }

    @PostMapping("/assessments/{assessment}/discard")
    String discard(
            @PathVariable UUID assessment,
            @AuthenticationPrincipal(expression = "id()") UUID by,
            RedirectAttributes next) {
        UUID patient = pages.patientOf(assessment);
        assessments.discard(assessment, by);
        next.addFlashAttribute("done", "assessment.discarded");
        return "redirect:/patients/" + patient + "/assessment";
    }
}
