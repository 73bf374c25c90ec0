package org.trabecula.careplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.shared.layout.OverviewPart;

/** The plan in force on the overview of a patient: what is to be done. */
@Component
class PlanOverview implements OverviewPart {

    private final CarePlans plans;
    private final PlanSources sources;

    PlanOverview(CarePlans plans, PlanSources sources) {
        this.plans = plans;
        this.sources = sources;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "careplan/overview-plan";
    }

    @Override
    public Map<String, Object> model(UUID patientId) {
        Map<String, Object> model = new HashMap<>();
        model.put("patientId", patientId);
        plans.findByPatientIdAndStatus(patientId, PlanStatus.SIGNED).ifPresent(plan -> {
            String content = plan.content();
            if (content != null) {
                PlanDocument document = PlanJson.read(content, PlanDocument.class);
                model.put("plan", document);
                model.put("amended", sources.amendments(patientId).replacing(plan.assessmentId()));
                model.put(
                        "lines",
                        document.lines().stream()
                                .filter(PlanDocument.Line::taken)
                                .toList());
            }
        });
        return model;
    }

    /** What is due next, to be ticked off. */
    @Component
    static class Next implements OverviewPart {

        private final FollowUps followUps;
        private final Clock clock;

        Next(FollowUps followUps, Clock clock) {
            this.followUps = followUps;
            this.clock = clock;
        }

        /** A follow-up and whether its day is over. */
        record Row(FollowUpView followUp, boolean overdue) {}

        @Override
        public int order() {
            return 30;
        }

        @Override
        public boolean half() {
            return true;
        }

        @Override
        public String template() {
            return "careplan/overview-next";
        }

        @Override
        public Map<String, Object> model(UUID patientId) {
            LocalDate today = LocalDate.now(clock);
            List<Row> rows = followUps.open(patientId).stream()
                    .map(followUp -> new Row(followUp, followUp.dueOn().isBefore(today)))
                    .toList();
            return rows.isEmpty() ? Map.of() : Map.of("rows", rows);
        }
    }
}
