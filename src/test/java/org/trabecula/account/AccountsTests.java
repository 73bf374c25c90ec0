package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.shared.user.People;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class AccountsTests {

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    People people;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void clockRuns() {
        clock.reset();
    }

    @Test
    void aNewUserComesInByAOneTimePassword() {
        OneTimePassword once =
                users.as(TestUsers.ADMIN, () -> accounts.add(" T.Neu ", "Test-Dr Tom Neu", Role.CLINICIAN));
        SignedIn in = passwords.check("t.neu", once.password(), "test", "page");
        assertThat(in.passwordOnce()).isTrue();
        assertThat(in.role()).isEqualTo(Role.CLINICIAN);
        assertThat(people.displayName(once.userId())).isEqualTo("Test-Dr Tom Neu");
        assertThat(jdbc.queryForObject("select password_hash from account_user where username = 't.neu'", String.class))
                .startsWith("{bcrypt}")
                .doesNotContain(once.password());
    }

    @Test
    void aOneTimePasswordRunsOut() {
        OneTimePassword once = users.as(TestUsers.ADMIN, () -> accounts.add("runs.out", "Test Late", Role.NURSE));
        clock.travelTo(once.until().plusSeconds(1));
        assertThatThrownBy(() -> passwords.check("runs.out", once.password(), "late", "page"))
                .isInstanceOf(WrongPassword.class);
        clock.travelTo(once.until().minusSeconds(1));
        assertThat(passwords.check("runs.out", once.password(), "late", "page").username())
                .isEqualTo("runs.out");
        assertThat(Duration.between(Instant.now(), once.until())).isLessThanOrEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Müller", "a b", "-dash", "'; drop table account_user; --", "<script>"})
    void aUserNameHasAForm(String username) {
        users.as(
                TestUsers.ADMIN,
                () -> assertThatThrownBy(() -> accounts.add(username, "Test Name", Role.NURSE))
                        .isInstanceOfSatisfying(
                                UnusableUser.class, e -> assertThat(e.field()).isEqualTo("username")));
    }

    @Test
    void aUserNameIsGivenOnce() {
        users.as(
                TestUsers.ADMIN,
                () -> assertThatThrownBy(() -> accounts.add("NURSE", "Test Name", Role.NURSE))
                        .isInstanceOfSatisfying(
                                UnusableUser.class,
                                e -> assertThat(e.messageKey()).isEqualTo("account.users.username.taken")));
    }

    @ParameterizedTest
    @ValueSource(strings = {TestUsers.CLINICIAN, TestUsers.NURSE})
    void onlyAdminsKeepUsers(String username) {
        long refusals = refusals();
        users.as(username, () -> {
            assertThatThrownBy(() -> accounts.all()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> accounts.add("x.y", "Test", Role.ADMIN)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(refusals()).isEqualTo(refusals + 2);
        assertThat(jdbc.queryForObject(
                        "select note from audit_entry where kind = 'REFUSED' order by id desc limit 1", String.class))
                .isEqualTo("Accounts.add");
    }

    @Test
    void nobodyChangesThemselves() {
        UUID self = users.id(TestUsers.ADMIN);
        users.as(TestUsers.ADMIN, () -> {
            assertThatThrownBy(() -> accounts.deactivate(self, "why", self)).isInstanceOf(UnusableUser.class);
            assertThatThrownBy(() -> accounts.changeRole(self, Role.NURSE, self))
                    .isInstanceOf(UnusableUser.class);
            assertThatThrownBy(() -> accounts.resetPassword(self, self)).isInstanceOf(UnusableUser.class);
        });
    }

    @Test
    void oneAdminStays() {
        UUID first = users.id(TestUsers.ADMIN);
        UUID second = users.id(TestUsers.ADMIN_2);
        users.as(TestUsers.ADMIN, () -> {
            accounts.deactivate(second, "leaves", first);
            // As if the second had sent this at the same time.
            assertThatThrownBy(() -> accounts.deactivate(first, "leaves too", second))
                    .isInstanceOfSatisfying(
                            UnusableUser.class, e -> assertThat(e.messageKey()).isEqualTo("account.users.last-admin"));
            assertThatThrownBy(() -> accounts.changeRole(first, Role.NURSE, second))
                    .isInstanceOf(UnusableUser.class);
        });
        assertThatThrownBy(() -> passwords.check(TestUsers.ADMIN_2, TestUsers.PASSWORD, "gone", "page"))
                .isInstanceOf(WrongPassword.class);
        assertThat(people.displayName(second)).isEqualTo("Demo-Admin Otto Vorlage");
        users.as(TestUsers.ADMIN, () -> {
            OneTimePassword once = accounts.reactivate(second, first);
            assertThat(passwords
                            .check(TestUsers.ADMIN_2, once.password(), "back", "page")
                            .id())
                    .isEqualTo(second);
        });
    }

    @Test
    void aReasonIsNeededToDeactivate() {
        UUID nurse = users.id(TestUsers.NURSE);
        users.as(
                TestUsers.ADMIN,
                () -> assertThatThrownBy(() -> accounts.deactivate(nurse, "  ", users.id(TestUsers.ADMIN)))
                        .isInstanceOfSatisfying(
                                UnusableUser.class, e -> assertThat(e.field()).isEqualTo("why")));
    }

    @Test
    void anUnknownUserIsNotFound() {
        users.as(
                TestUsers.ADMIN,
                () -> assertThatThrownBy(() -> accounts.unlock(UUID.randomUUID()))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void theDatabaseDeletesNobodyAndTakesNoUnknownRole() {
        assertThatThrownBy(() -> jdbc.update("delete from account_user where username = 'nurse'"))
                .hasMessageContaining("never deleted");
        assertThatThrownBy(() -> jdbc.update("update account_user set role = 'ROOT' where username = 'nurse'"))
                .hasMessageContaining("account_user_role_known");
        assertThatThrownBy(() -> jdbc.update("update account_user set username = 'Nurse' where username = 'nurse'"))
                .hasMessageContaining("account_user_username_form");
    }

    private long refusals() {
        Long count = jdbc.queryForObject("select count(*) from audit_entry where kind = 'REFUSED'", Long.class);
        return count == null ? 0 : count;
    }
}
