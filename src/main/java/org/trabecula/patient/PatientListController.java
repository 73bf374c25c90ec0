package org.trabecula.patient;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds patients. What was typed is kept in the session and never stands in an address. */
@Controller
class PatientListController {

    private static final String QUERY = PatientListController.class.getName() + ".query";
    private static final int LONGEST_QUERY = 100;

    private final PatientService patients;

    PatientListController(PatientService patients) {
        this.patients = patients;
    }

    @PostMapping("/patients/search")
    String search(@RequestParam(defaultValue = "") String q, HttpSession session) {
        session.setAttribute(QUERY, q.length() > LONGEST_QUERY ? q.substring(0, LONGEST_QUERY) : q.strip());
        return "redirect:/patients";
    }

    @GetMapping("/patients")
    String list(@RequestParam(required = false) @Nullable UUID after, HttpSession session, Model model) {
        String query = session.getAttribute(QUERY) instanceof String kept ? kept : "";
        PatientPage page = patients.search(query, after);
        model.addAttribute("query", query);
        model.addAttribute("page", page);
        model.addAttribute("first", after == null);
        return "patient/list";
    }
}
