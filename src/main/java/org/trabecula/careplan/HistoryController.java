package org.trabecula.careplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trabecula.assessment.ResponseView;

/** Assessments and plans of a patient in time. */
@Controller
class HistoryController {

    private final HistoryPages pages;
    private final PlanSources sources;
    private final ResponseLines lines;

    HistoryController(HistoryPages pages, PlanSources sources, ResponseLines lines) {
        this.pages = pages;
        this.sources = sources;
        this.lines = lines;
    }

    /** {@code from} and {@code to} are numbers of signed plans. */
    @GetMapping("/patients/{patientId}/history")
    ModelAndView history(
            @PathVariable UUID patientId,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        ModelAndView view = new ModelAndView("careplan/history");
        view.addObject("patientId", patientId);
        view.addObject("tab", "history");
        view.addObject("page", pages.page(patientId, from, to));
        ResponseView response = sources.response(patientId);
        view.addObject("response", response);
        view.addObject("lines", lines.of(response));
        return view;
    }
}
