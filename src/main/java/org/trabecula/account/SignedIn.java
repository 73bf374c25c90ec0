package org.trabecula.account;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.trabecula.shared.user.Actor;

/**
 * The signed-in user, kept in the session. Holds no password. Controllers take its id by
 * {@code @AuthenticationPrincipal(expression = "id")}.
 *
 * @param id id of the user
 * @param username name to sign in with
 * @param displayName name as it stands under a signature
 * @param role the one role
 * @param passwordOnce whether it came in by a one-time password and must choose another first
 */
public record SignedIn(UUID id, String username, String displayName, Role role, boolean passwordOnce)
        implements Actor, AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String roleName() {
        return role.name();
    }

    /** Returns this user as Spring Security wants it. */
    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
    }
}
