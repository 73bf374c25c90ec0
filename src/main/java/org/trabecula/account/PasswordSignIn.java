package org.trabecula.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in by name and password; the API's calls may use a memory of recent ones. */
class PasswordSignIn implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final RecentSignIns recent;
    private final String way;

    PasswordSignIn(PasswordCheck passwords, RecentSignIns recent, String way) {
        this.passwords = passwords;
        this.recent = recent;
        this.way = way;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String username = typed.getName();
        String password =
                typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        try {
            SignedIn user = way.equals("api")
                    ? recent.find(username, password, () -> passwords.check(username, password, address(typed), way))
                    : passwords.check(username, password, address(typed), way);
            UsernamePasswordAuthenticationToken done = (UsernamePasswordAuthenticationToken) user.authentication();
            done.setDetails(typed.getDetails());
            return done;
        } catch (TooManyAttempts e) {
            throw new LockedException("too many wrong passwords");
        } catch (WrongPassword e) {
            throw new BadCredentialsException("wrong name or password");
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "local";
    }
}
