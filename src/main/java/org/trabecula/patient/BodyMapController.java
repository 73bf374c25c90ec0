package org.trabecula.patient;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Body maps of earlier days. */
@Controller
class BodyMapController {

    private final PatientService patients;
    private final BodyMapPages pages;

    BodyMapController(PatientService patients, BodyMapPages pages) {
        this.patients = patients;
        this.pages = pages;
    }

    @GetMapping("/patients/{id}/body-map")
    String map(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        BodyMapPage page = pages.page(id, on);
        patients.opened(id);
        model.addAttribute("page", page);
        model.addAttribute("patientId", id);
        model.addAttribute("tab", "overview");
        return "patient/body-map";
    }
}
