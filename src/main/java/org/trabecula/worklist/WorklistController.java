package org.trabecula.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page of clinicians and nurses. */
@Controller
class WorklistController {

    private final WorklistService worklist;

    WorklistController(WorklistService worklist) {
        this.worklist = worklist;
    }

    @GetMapping("/worklist")
    String worklist(@RequestParam(defaultValue = "") String show, @RequestParam @Nullable UUID after, Model model) {
        worklist.followTheDay();
        model.addAttribute("page", worklist.page(Filter.of(show), after));
        model.addAttribute("now", worklist.now());
        return "worklist/worklist";
    }
}
