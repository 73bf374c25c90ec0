package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.DueFollowUps;

/** The follow-ups that rules of the catalog asked for, as a quick reassessment wants them. */
@Component
class PlanFollowUps implements DueFollowUps {

    private final FollowUpRows rows;

    PlanFollowUps(FollowUpRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Due> dueOn(UUID patientId, LocalDate day) {
        return rows.findByPatientIdAndStatusOrderByDueOnAscPosition(patientId, FollowUpStatus.OPEN).stream()
                .filter(followUp -> !followUp.dueOn().isAfter(day))
                .flatMap(PlanFollowUps::due)
                .toList();
    }

    private static Stream<Due> due(FollowUp followUp) {
        String rule = followUp.rule();
        return rule == null ? Stream.empty() : Stream.of(new Due(rule, followUp.days(), followUp.dueOn()));
    }
}
