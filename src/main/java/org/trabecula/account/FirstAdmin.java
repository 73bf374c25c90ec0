package org.trabecula.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Recorded;

/**
 * The first admin of an installation. Either the environment gives a password ({@code TRABECULA_ADMIN_PASSWORD}, for the user
 * {@code admin}, to be replaced at the first sign-in), or the log gives a token with which {@code /first-admin} makes one. No
 * password is ever built in.
 */
@Component
@ConditionalOnProperty("spring.datasource.url")
class FirstAdmin implements ApplicationRunner {

    static final String USERNAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Duration VALID = Duration.ofDays(7);

    private final Users users;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String given;
    private volatile @Nullable String token;

    FirstAdmin(
            Users users,
            PasswordEncoder encoder,
            SignInLimit limit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${trabecula.admin.password:}") String given) {
        this.users = users;
        this.encoder = encoder;
        this.limit = limit;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.given = given;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!given.isEmpty()) {
            transaction.executeWithoutResult(status -> createWithGivenPassword());
        } else if (!users.existsByRole(Role.ADMIN)) {
            String made = PasswordRules.once() + "-" + PasswordRules.once();
            token = made;
            LOG.warn("No administrator yet. Open /first-admin and use this token, once: {}", made);
        }
    }

    /** Also puts the password back for an admin who never came in, whose first one may have run out. */
    private void createWithGivenPassword() {
        Optional<User> present = users.findByUsername(USERNAME);
        boolean neverCame = present.isPresent()
                && present.get().passwordOnce()
                && present.get().lastSignInAt() == null;
        if (users.existsByRole(Role.ADMIN) && !neverCame) {
            return;
        }
        PasswordRules.check(given, USERNAME);
        User admin = present.orElseGet(
                () -> new User(UUID.randomUUID(), USERNAME, "Administrator", Role.ADMIN, "", clock.instant()));
        admin.givePasswordOnce(encoder.encode(given), clock.instant().plus(VALID));
        users.save(admin);
        created(admin);
        LOG.warn(
                "The first administrator is '{}', with the password of the environment, to be replaced at the first sign-in",
                USERNAME);
    }

    /** Returns whether the page for the first admin exists now. */
    boolean isAwaited() {
        return token != null;
    }

    /**
     * Makes the first admin.
     *
     * @throws NotFound if there is one
     * @throws WrongPassword if the token is wrong
     * @throws TooManyAttempts after five wrong ones within a minute
     * @throws UnusableUser if the user name or name has another form
     * @throws UnusablePassword if the password breaks a rule
     */
    void create(String typedToken, String username, String displayName, String password, String address) {
        String expected = token;
        if (expected == null) {
            throw new NotFound();
        }
        if (!limit.allows("first-admin", address)) {
            throw new TooManyAttempts();
        }
        if (!MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), typedToken.strip().getBytes(StandardCharsets.UTF_8))) {
            limit.failed("first-admin", address);
            throw new WrongPassword();
        }
        String name = username.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new UnusableUser("username", "account.users.username.form");
        }
        String shown = displayName.strip();
        if (shown.isEmpty() || shown.length() > 100) {
            throw new UnusableUser("displayName", "account.users.displayName.form");
        }
        PasswordRules.check(password, name);
        transaction.executeWithoutResult(status -> {
            if (users.existsByRole(Role.ADMIN)) {
                throw new NotFound();
            }
            User admin =
                    new User(UUID.randomUUID(), name, shown, Role.ADMIN, encoder.encode(password), clock.instant());
            users.save(admin);
            created(admin);
        });
        token = null;
    }

    private void created(User admin) {
        events.publishEvent(new Recorded(
                AuditKind.CREATED, AuditSubject.of("user", admin.getId()).noting("first-admin")));
    }
}
