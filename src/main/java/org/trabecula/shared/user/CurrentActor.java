package org.trabecula.shared.user;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds who is signed in on the current thread. */
public final class CurrentActor {

    private CurrentActor() {}

    /** Returns the signed-in person; empty on a public page and in the application's own work. */
    public static Optional<Actor> find() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}
