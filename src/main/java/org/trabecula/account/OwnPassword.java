package org.trabecula.account;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Recorded;

/** Lets users choose their own password. */
@Service
class OwnPassword {

    private final Users users;
    private final PasswordCheck passwords;
    private final PasswordEncoder encoder;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;

    OwnPassword(
            Users users,
            PasswordCheck passwords,
            PasswordEncoder encoder,
            OpenSessions sessions,
            ApplicationEventPublisher events) {
        this.users = users;
        this.passwords = passwords;
        this.encoder = encoder;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * Replaces the password; other sessions of the user end, this one goes on.
     *
     * @return the user, as to be kept in this session
     * @throws WrongPassword if the current one is wrong
     * @throws TooManyAttempts after five failures within a minute
     * @throws UnusablePassword if the new one breaks a rule or is the old one
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public SignedIn change(UUID userId, String current, String next, String sessionId) {
        passwords.confirm(userId, current);
        User user = users.findById(userId).orElseThrow(NotFound::new);
        PasswordRules.check(next, user.username());
        if (encoder.matches(next, user.passwordHash())) {
            throw new UnusablePassword("account.password.same");
        }
        user.choosePassword(encoder.encode(next));
        sessions.endOthers(user, sessionId);
        events.publishEvent(new Recorded(
                AuditKind.CHANGED, AuditSubject.of("user", user.getId()).noting("password:own")));
        return user.asSignedIn();
    }
}
