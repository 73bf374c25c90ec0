package org.trabecula.careplan;

import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.trabecula.shared.user.Actor;
import org.trabecula.shared.user.CurrentActor;

/** Who acts: always the signed-in person, at the time of the server; neither is ever taken from a form. */
@Component
class Deciding {

    private final Clock clock;

    Deciding(Clock clock) {
        this.clock = clock;
    }

    Decider now() {
        Actor actor = actor();
        return new Decider(actor.id(), actor.displayName(), clock.instant());
    }

    Actor actor() {
        return CurrentActor.find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    Clock clock() {
        return clock;
    }
}
