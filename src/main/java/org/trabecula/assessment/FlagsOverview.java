package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
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

    private final NewestReads newest;
    private final LesionService lesions;
    private final Clock clock;

    FlagsOverview(NewestReads newest, LesionService lesions, Clock clock) {
        this.newest = newest;
        this.lesions = lesions;
        this.clock = clock;
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
        AssessmentSummary summary = newest.summary(patientId);
        if (summary == null) {
            return Map.of("patient", patientId, "assessed", false);
        }
        LocalDate today = LocalDate.now(clock);
        List<RedFlagView> open = newest.flags(patientId).stream()
                .map(flag -> flag.view(today))
                .filter(RedFlagView::isOpen)
                .toList();
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
