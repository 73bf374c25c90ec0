package org.trabecula.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of the form, for administrators. */
@Controller
@RequestMapping("/form-settings")
class FormSettingsController {

    private static final String UNIT = "unit.";

    private final FormSettingsService settings;

    FormSettingsController(FormSettingsService settings) {
        this.settings = settings;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page", settings.page());
        return "form/settings";
    }

    @PostMapping
    String change(
            @RequestParam long version,
            @RequestParam(defaultValue = "") Set<String> asked,
            @RequestParam Map<String, String> params,
            RedirectAttributes next) {
        Map<String, String> units = new HashMap<>();
        params.forEach((name, value) -> {
            if (name.startsWith(UNIT)) {
                units.put(name.substring(UNIT.length()), value);
            }
        });
        settings.change(version, asked, units);
        next.addFlashAttribute("done", "form.settings.saved");
        return "redirect:/form-settings";
    }
}
