package org.trabecula.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.patient.LesionService;
import org.trabecula.shared.layout.OverviewPart;

/** The open red flags on a patient's overview; without an assessment, that there was none. */
@Component
class FlagsOverview implements OverviewPart {

    private static final int FIRST = 5;

    private final PatientResults results;
    private final LesionService lesions;

    FlagsOverview(PatientResults results, LesionService lesions) {
        this.results = results;
        this.lesions = lesions;
    }

    /** One flag: its mark, its title with the place, and what was done if it asks again. */
    record Line(String level, String title, @Nullable String acknowledged) {}

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String template() {
        return "assessment/overview-flags";
    }

    @Override
    public Map<String, Object> model(UUID patientId) {
        PatientResults.Found found = results.ofPatient(patientId);
        AssessmentSummary summary = found.newest();
        if (summary == null) {
            return Map.of("patient", patientId, "assessed", false);
        }
        List<RedFlagView> open =
                found.flags().stream().filter(RedFlagView::isOpen).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<String, String> places = new java.util.HashMap<>();
        lesions.everyLesion(patientId).forEach(lesion -> places.put(lesion.code(), lesion.label()));
        return Map.of(
                "patient",
                patientId,
                "assessed",
                true,
                "assessment",
                summary.id(),
                "on",
                summary.assessedOn(),
                "lines",
                open.stream()
                        .map(flag -> new Line(
                                flag.level().name(),
                                flag.lesion() == null
                                        ? flag.title()
                                        : flag.title() + ", " + ResultWords.place(flag.lesion(), places),
                                flag.acknowledged()))
                        .toList());
    }
}
