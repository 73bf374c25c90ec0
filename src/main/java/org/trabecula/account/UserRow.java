package org.trabecula.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One user as the list of users shows it. */
public record UserRow(
        UUID id,
        String username,
        String displayName,
        Role role,
        State state,
        boolean shut,
        @Nullable Instant lastSignInAt,
        Instant createdAt) {

    /** Where the user stands. */
    public enum State {
        ACTIVE,
        /** has a one-time password and has never signed in */
        INVITED,
        /** must choose a new password */
        RESET,
        DEACTIVATED
    }

    /** Returns whether this user can sign in. */
    public boolean isActive() {
        return state != State.DEACTIVATED;
    }
}
