package org.trabecula.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Carry;

/** What a reassessment begins with: the last values of stable questions, while they are fresh, each with its own day. */
@Component
class CarryOver {
    private final Observations observations;

    CarryOver(Observations observations) {
        this.observations = observations;
    }

    void into(Draft draft, UUID by, Instant at) {
        List<Observation> carried = new ArrayList<>();
        for (Place place : draft.form().places()) {
            of(draft, place, by, at).ifPresent(carried::add);
        }
        observations.saveAll(carried);
        observations.flush();
    }

    /** The row that a question begins with; empty when it is asked anew. */
    static Optional<Observation> of(Draft draft, Place place, UUID by, Instant at) {
        Before.Said last = draft.before().lastValue(place.id());
        boolean stays = place.home() == Place.Home.ASSESSMENT
                && draft.row(place.id()) == null
                && place.field().carry() == Carry.STABLE
                && last != null
                && !draft.isStale(place, last.on());
        return stays && last != null
                ? Optional.of(Observation.carried(
                        draft.assessment().id(), place.scope(), place.id(), last.answer(), last.on(), by, at))
                : Optional.empty();
    }
}
