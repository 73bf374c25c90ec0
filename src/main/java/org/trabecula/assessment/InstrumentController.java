package org.trabecula.assessment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages about instruments, a part of the catalog's navigation. Nothing of a patient stands on them. */
@Controller
class InstrumentController {

    private static final int LONGEST_SEARCH = 100;

    private final InstrumentPages pages;

    InstrumentController(InstrumentPages pages) {
        this.pages = pages;
    }

    @GetMapping("/instruments")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        String sought = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        model.addAttribute("q", sought);
        model.addAttribute("groups", pages.groups(sought));
        return "assessment/instruments";
    }

    @GetMapping("/instruments/{code}")
    String instrument(@PathVariable String code, Model model) {
        model.addAttribute("instrument", pages.page(code));
        return "assessment/instrument";
    }
}
