package org.trabecula.catalog;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.planning.RuleKind;

/** The screens of the catalog; to read only. What is sought is no patient's, so it may stand in the address. */
@Controller
class CatalogController {

    private static final int LONGEST_SEARCH = 100;

    private final CatalogBrowser catalog;

    CatalogController(CatalogBrowser catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/catalog")
    String therapies(
            @RequestParam(required = false) @Nullable Domain domain,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        model.addAttribute("domains", catalog.domains());
        model.addAttribute("therapies", catalog.therapies(domain, cut(q)));
        model.addAttribute("versions", catalog.versions());
        model.addAttribute("domain", domain);
        return list(model, q, "catalog/therapies");
    }

    /** The search of the top bar. */
    @PostMapping("/catalog/search")
    String search(@RequestParam(defaultValue = "") String q, RedirectAttributes next) {
        next.addAttribute("q", cut(q));
        return "redirect:/catalog";
    }

    @GetMapping("/catalog/therapies/{code}")
    String therapy(@PathVariable String code, Model model) {
        model.addAttribute("therapy", catalog.therapy(code));
        return "catalog/therapy";
    }

    @GetMapping("/catalog/rules")
    String rules(
            @RequestParam(required = false) @Nullable RuleKind kind,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        model.addAttribute("kinds", RuleKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("rules", catalog.rules(kind, cut(q)));
        return list(model, q, "catalog/rules");
    }

    @GetMapping("/catalog/rules/{id}")
    String rule(@PathVariable String id, Model model) {
        model.addAttribute("rule", catalog.rule(id));
        return "catalog/rule";
    }

    @GetMapping("/catalog/interactions")
    String interactions(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("interactions", catalog.interactions(cut(q)));
        return list(model, q, "catalog/interactions");
    }

    @GetMapping("/catalog/medicines")
    String medicines(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("medicines", catalog.medicines(cut(q)));
        return list(model, q, "catalog/medicines");
    }

    @GetMapping("/catalog/ranking")
    String ranking(Model model) {
        model.addAttribute("ranking", catalog.ranking());
        return "catalog/ranking";
    }

    @GetMapping("/catalog/citations")
    String citations(Model model) {
        model.addAttribute("citations", catalog.citations());
        return "catalog/citations";
    }

    private static String list(Model model, String q, String view) {
        model.addAttribute("q", cut(q));
        return view;
    }

    private static String cut(String q) {
        return q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
    }
}
