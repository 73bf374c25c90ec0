package org.trabecula.assessment;

import java.time.Clock;
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
 * How strong each pain was at the newest completed assessment, while that is fresh. A draft does not count: it may still be
 * corrected, and the map is looked at by people who do not know of it.
 */
@Component
class PainRatings implements PainIntensities {
    private static final String WORST = "p_worst";
    private static final String ANY = "has_pain";

    private final Observations observations;
    private final PainService pains;
    private final Dictionary dictionary;
    private final Clock clock;

    PainRatings(Observations observations, PainService pains, Dictionary dictionary, Clock clock) {
        this.observations = observations;
        this.pains = pains;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** Once the patient said that there is no pain, each pain that was followed then is a 0. */
    @Override
    public Map<UUID, Worst> worst(UUID patientId) {
        Map<UUID, Worst> worst = new HashMap<>();
        for (Observation row : observations.ofNewestCompleted(patientId, List.of(WORST, ANY))) {
            if (isStale(row.observedOn())) {
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

    private boolean isStale(LocalDate on) {
        Integer fresh = dictionary.get(WORST).staleAfterDays();
        return fresh != null && on.plusDays(fresh).isBefore(LocalDate.now(clock));
    }
}
