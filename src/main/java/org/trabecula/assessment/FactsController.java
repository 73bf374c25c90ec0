package org.trabecula.assessment;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.trabecula.assessment.FactsPage.Filter;

/** The facts behind a result, or of today. */
@Controller
class FactsController {

    private final FactsPages pages;
    private final AssessmentHistory history;

    FactsController(FactsPages pages, AssessmentHistory history) {
        this.pages = pages;
        this.history = history;
    }

    @GetMapping("/patients/{patient}/facts")
    String today(@PathVariable UUID patient, @RequestParam(defaultValue = "KNOWN") Filter show, Model model) {
        return show(pages.today(patient, show), model);
    }

    /** Facts are of what counts: of an amended assessment those of its newest revision. */
    @GetMapping("/assessments/{assessment}/facts")
    String ofAssessment(@PathVariable UUID assessment, @RequestParam(defaultValue = "KNOWN") Filter show, Model model) {
        UUID patient = history.summary(assessment).patientId();
        UUID newest = history.amendments(patient).newest(assessment);
        return newest.equals(assessment)
                ? show(pages.ofAssessment(assessment, show), model)
                : "redirect:/assessments/" + newest + "/facts";
    }

    private static String show(FactsPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("patientId", page.patientId());
        model.addAttribute("tab", "result");
        return "assessment/facts";
    }
}
