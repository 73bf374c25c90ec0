package org.trabecula.account;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.trabecula.shared.NotFound;

/**
 * Does something on this thread as one of the users, through the same services and their rules, without a session. For the demo,
 * whose people have histories, and for tests; nothing that answers a request uses it.
 */
@Component
public class ActAs {

    private final Users users;

    ActAs(Users users) {
        this.users = users;
    }

    /**
     * Returns what the action returns, done as this user.
     *
     * @throws NotFound if nobody has this username
     */
    public <T> T user(String username, Supplier<T> action) {
        SignedIn user =
                users.findByUsername(username).orElseThrow(NotFound::new).asSignedIn();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(user.authentication()));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the action as this user. */
    public void user(String username, Runnable action) {
        user(username, () -> {
            action.run();
            return Boolean.TRUE;
        });
    }
}
