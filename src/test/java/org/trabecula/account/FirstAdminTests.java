package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.shared.NotFound;
import org.trabecula.testing.IntegrationTest;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTests {

    private static final String GIVEN = "given by the environment";

    @Autowired
    Users users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    SignInLimit limit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    /** An installation without an admin: whoever was one is a nurse with another name now. */
    @BeforeEach
    void noAdmin() {
        jdbc.update(
                "update account_user set role = 'NURSE', username = 'was-' || left(id::text, 8) where role = 'ADMIN'");
    }

    @Test
    void comesFromTheEnvironmentAndMustChangeThePassword() {
        first(GIVEN).run(new DefaultApplicationArguments());
        SignedIn admin = passwords.check("admin", GIVEN, "first-1", "page");
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(admin.passwordOnce()).isTrue();
    }

    @Test
    void isNotTouchedOnceIn() {
        first(GIVEN).run(new DefaultApplicationArguments());
        transaction.executeWithoutResult(status -> {
            User admin = users.findByUsername("admin").orElseThrow();
            admin.signedIn(clock.instant());
            admin.choosePassword(encoder.encode("chosen by the admin"));
        });
        first("another given password").run(new DefaultApplicationArguments());
        assertThat(passwords
                        .check("admin", "chosen by the admin", "first-2", "page")
                        .passwordOnce())
                .isFalse();
    }

    @Test
    void aWeakPasswordOfTheEnvironmentIsRefused() {
        assertThatThrownBy(() -> first("short").run(new DefaultApplicationArguments()))
                .isInstanceOf(UnusablePassword.class);
        assertThat(users.existsByRole(Role.ADMIN)).isFalse();
    }

    @Test
    void comesByTheTokenOfTheLogOnce(CapturedOutput log) {
        FirstAdmin first = first("");
        first.run(new DefaultApplicationArguments());
        Matcher token = Pattern.compile("use this token, once: (\\S+)").matcher(log.getAll());
        assertThat(token.find()).isTrue();
        assertThatThrownBy(() -> first.create("wrong", "boss", "Test-Admin", "a long sentence", "first-3"))
                .isInstanceOf(WrongPassword.class);
        assertThatThrownBy(() -> first.create(token.group(1), "boss", "Test-Admin", "short", "first-3"))
                .isInstanceOf(UnusablePassword.class);
        first.create(token.group(1), "boss", "Test-Admin", "a long sentence", "first-3");
        assertThat(passwords.check("boss", "a long sentence", "first-3", "page").role())
                .isEqualTo(Role.ADMIN);
        assertThat(first.isAwaited()).isFalse();
        assertThatThrownBy(() -> first.create(token.group(1), "boss2", "Test-Admin", "a long sentence", "first-3"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theTokenCannotBeGuessedQuickly(CapturedOutput log) {
        FirstAdmin first = first("");
        first.run(new DefaultApplicationArguments());
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> first.create("guess", "boss", "Test-Admin", "a long sentence", "first-4"))
                    .isInstanceOf(WrongPassword.class);
        }
        assertThatThrownBy(() -> first.create("guess", "boss", "Test-Admin", "a long sentence", "first-4"))
                .isInstanceOf(TooManyAttempts.class);
    }

    private FirstAdmin first(String given) {
        return new FirstAdmin(users, encoder, limit, transaction, events, clock, given);
    }
}
