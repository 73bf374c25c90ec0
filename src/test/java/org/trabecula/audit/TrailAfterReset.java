package org.trabecula.audit;

import org.springframework.stereotype.Component;
import org.trabecula.testing.ResetsWithDatabase;

/** The trail's own connections are no bean; those that lead to the old database must not be used again. */
@Component
class TrailAfterReset implements ResetsWithDatabase {

    private final Trail trail;

    TrailAfterReset(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void databaseWasReset() {
        trail.dropConnections();
    }
}
