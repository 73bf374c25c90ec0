package org.trabecula.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditOutcome;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;

/** Compares passwords: at sign-in, for the API, and to confirm a signature. All three share one limit of failures. */
@Service
public class PasswordCheck {

    private final Users users;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String nobodysHash;

    PasswordCheck(
            Users users, PasswordEncoder encoder, SignInLimit limit, ApplicationEventPublisher events, Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.limit = limit;
        this.events = events;
        this.clock = clock;
        this.nobodysHash = encoder.encode(UUID.randomUUID().toString());
    }

    /**
     * Confirms, for a signature, that the signed-in user is at the keyboard.
     *
     * @throws WrongPassword if it is not the user's password
     * @throws TooManyAttempts after five failures within a minute
     */
    @PreAuthorize("isAuthenticated()")
    public void confirm(UUID userId, String password) {
        User user = users.findById(userId).orElseThrow(NotFound::new);
        check(user.username(), password, address(), "signature");
    }

    /**
     * Returns the user whom name and password belong to.
     *
     * @param way how it came: {@code page}, {@code api} or {@code signature}; for the trail
     */
    SignedIn check(String username, String password, String address, String way) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        if (!limit.allows(name, address)) {
            failed(users.findByUsername(name), way + ":too-many");
            throw new TooManyAttempts();
        }
        Optional<User> user = users.findByUsername(name);
        // An unknown name takes as long as a wrong password, so that names cannot be found by timing.
        boolean matches = encoder.matches(password, user.map(User::passwordHash).orElse(nobodysHash));
        if (user.isEmpty() || !matches || !user.get().mayUsePasswordAt(clock.instant())) {
            limit.failed(name, address);
            failed(user, way);
            throw new WrongPassword();
        }
        return user.get().asSignedIn();
    }

    /** The typed name is not recorded: it may be a password in the wrong field. */
    private void failed(Optional<User> user, String way) {
        AuditSubject subject = new AuditSubject("user", user.map(User::getId).orElse(null), null, way);
        events.publishEvent(new Viewed(AuditKind.SIGN_IN_FAILED, subject, AuditOutcome.FAILED));
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getRemoteAddr()
                : "local";
    }
}
