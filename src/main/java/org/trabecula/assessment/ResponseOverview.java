package org.trabecula.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.shared.layout.OverviewPart;

/** How the last assessment compares with the baseline and the one before, on a patient's overview. */
@Component
class ResponseOverview implements OverviewPart {

    private static final int AFTER_PLAN = 20;

    private final PatientResults results;
    private final PastAssessments past;
    private final Comparisons comparisons;

    ResponseOverview(PatientResults results, PastAssessments past, Comparisons comparisons) {
        this.results = results;
        this.past = past;
        this.comparisons = comparisons;
    }

    @Override
    public int order() {
        return AFTER_PLAN;
    }

    @Override
    public boolean half() {
        return true;
    }

    @Override
    public String template() {
        return "assessment/overview-response";
    }

    @Override
    public Map<String, Object> model(UUID patientId) {
        PatientResults.Found found = results.ofPatient(patientId);
        AssessmentSummary summary = found.newest();
        if (summary == null) {
            return Map.of();
        }
        ResultPage.Comparison comparison = comparisons.of(past.compared(found.summaries(), summary));
        List<ResultPage.ComparedLine> lines = comparison.lines().stream()
                .filter(ResultPage.ComparedLine::known)
                .limit(6)
                .toList();
        return lines.isEmpty()
                ? Map.of()
                : Map.of("on", summary.assessedOn(), "comparison", comparison, "lines", lines);
    }
}
