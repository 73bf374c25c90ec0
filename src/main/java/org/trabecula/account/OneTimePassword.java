package org.trabecula.account;

import java.time.Instant;
import java.util.UUID;

/** A password to be shown once and told to its user, who must replace it at the first sign-in. Stored only as a hash. */
public record OneTimePassword(UUID userId, String displayName, String password, Instant until) {

    @Override
    public String toString() {
        return "OneTimePassword[" + userId + "]";
    }
}
