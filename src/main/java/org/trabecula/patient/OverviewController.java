package org.trabecula.patient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.trabecula.shared.layout.OverviewPart;

/** The first page of a patient's record, put together of what the modules offer. */
@Controller
class OverviewController {

    private final PatientService patients;
    private final List<OverviewPart> parts;

    OverviewController(PatientService patients, ObjectProvider<OverviewPart> parts) {
        this.patients = patients;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(OverviewPart::order))
                .toList();
    }

    /** A part with its data, ready to be drawn. */
    record Panel(String template, boolean half, Map<String, Object> model) {}

    /** Panels of one row: one over the whole width, or one or two halves. */
    record Row(List<Panel> panels) {}

    @GetMapping("/patients/{id}")
    String overview(@PathVariable UUID id, Model model) {
        PatientSummary patient = patients.summary(id);
        patients.opened(id);
        model.addAttribute("patientId", id);
        model.addAttribute("tab", "overview");
        model.addAttribute("patient", patient);
        model.addAttribute("rows", rows(id));
        return "patient/overview";
    }

    private List<Row> rows(UUID id) {
        List<Row> rows = new ArrayList<>();
        List<Panel> halves = new ArrayList<>();
        for (OverviewPart part : parts) {
            Map<String, Object> data = part.model(id);
            if (data.isEmpty()) {
                continue;
            }
            Panel panel = new Panel(part.template(), part.half(), data);
            if (panel.half()) {
                halves.add(panel);
            }
            if (!halves.isEmpty() && (halves.size() == 2 || !panel.half())) {
                rows.add(new Row(List.copyOf(halves)));
                halves.clear();
            }
            if (!panel.half()) {
                rows.add(new Row(List.of(panel)));
            }
        }
        if (!halves.isEmpty()) {
            rows.add(new Row(List.copyOf(halves)));
        }
        return rows;
    }
}
