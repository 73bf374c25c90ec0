package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.patient.PainIntensities;
import org.trabecula.patient.PainService;
import org.trabecula.planning.Dictionary;

/**
 * How strong each pain was at the newest completed assessment that rated the pains one by one, while that is fresh. A draft does not count: it may still be
 * corrected, and the map is looked at by people who do not know of it.
 */
@Component
class PainRatings implements PainIntensities {
    private static final String WORST = "p_worst";
    private static final String ANY = "has_pain";

    private final Assessments assessments;
    private final Observations observations;
    private final PainService pains;
    private final Dictionary dictionary;

    PainRatings(Assessments assessments, Observations observations, PainService pains, Dictionary dictionary) {
        this.assessments = assessments;
        this.observations = observations;
        this.pains = pains;
        this.dictionary = dictionary;
    }

    /** Once the patient said that there is no pain, each pain that was followed then is a 0. */
    @Override
    public Map<UUID, Worst> worst(UUID patientId, LocalDate day) {
        Map<UUID, Worst> worst = new HashMap<>();
        for (Observation row : observations.ofNewestFull(patientId, List.of(WORST, ANY), day)) {
            if (isStale(row.observedOn(), day)) {
                continue;
            }
            if (row.subjectId() != null && row.answer() instanceof Answer.Quantity rated) {
                worst.put(row.subjectId(), new Worst(rated.value().intValue(), row.observedOn()));
            } else if (row.answer() instanceof Answer.Flag any && !any.value()) {
                pains.pains(patientId, row.observedOn())
                        .forEach(pain -> worst.put(pain.id(), new Worst(0, row.observedOn())));
            }
        }
        return worst;
    }

    @Override
    public List<LocalDate> days(UUID patientId) {
        return assessments.fullDays(patientId);
    }

    private boolean isStale(LocalDate on, LocalDate day) {
        Integer fresh = dictionary.get(WORST).staleAfterDays();
        return fresh != null && on.plusDays(fresh).isBefore(day);
    }
}
