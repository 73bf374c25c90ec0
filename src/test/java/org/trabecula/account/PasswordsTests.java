package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class PasswordsTests {

    @Autowired
    PasswordCheck passwords;

    @Autowired
    RecentSignIns recent;

    @Autowired
    SignInLimit limit;

    @Autowired
    Accounts accounts;

    @Autowired
    TestUsers users;

    @Autowired
    RestTestClient web;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void fiveFailuresShutTheAccountForThatAddressOnly() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> passwords.check(TestUsers.NURSE, "wrong", "10.0.0.1", "page"))
                    .isInstanceOf(WrongPassword.class);
        }
        assertThatThrownBy(() -> passwords.check(TestUsers.NURSE, TestUsers.PASSWORD, "10.0.0.1", "page"))
                .isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> passwords.check(" NURSE ", TestUsers.PASSWORD, "10.0.0.1", "api"))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(passwords
                        .check(TestUsers.NURSE, TestUsers.PASSWORD, "10.0.0.2", "page")
                        .role())
                .isEqualTo(Role.NURSE);
        assertThat(limit.isShut(TestUsers.NURSE)).isTrue();
        users.as(TestUsers.ADMIN, () -> accounts.unlock(users.id(TestUsers.NURSE)));
        assertThat(passwords
                        .check(TestUsers.NURSE, TestUsers.PASSWORD, "10.0.0.1", "page")
                        .role())
                .isEqualTo(Role.NURSE);
    }

    @Test
    void successCostsNothing() {
        for (int i = 0; i < 7; i++) {
            assertThat(passwords
                            .check(TestUsers.CLINICIAN, TestUsers.PASSWORD, "10.0.0.3", "page")
                            .role())
                    .isEqualTo(Role.CLINICIAN);
        }
    }

    @Test
    void signingSharesTheLimit() {
        UUID id = users.id(TestUsers.CLINICIAN_2);
        users.as(TestUsers.CLINICIAN_2, () -> {
            passwords.confirm(id, TestUsers.PASSWORD);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> passwords.confirm(id, "wrong")).isInstanceOf(WrongPassword.class);
            }
            assertThatThrownBy(() -> passwords.confirm(id, TestUsers.PASSWORD)).isInstanceOf(TooManyAttempts.class);
        });
        assertThatThrownBy(() -> passwords.check(TestUsers.CLINICIAN_2, TestUsers.PASSWORD, "local", "page"))
                .isInstanceOf(TooManyAttempts.class);
        limit.unlock(TestUsers.CLINICIAN_2);
    }

    @Test
    void anUnknownNameIsRecordedWithoutTheName() {
        assertThatThrownBy(() -> passwords.check("my-secret-password", "x", "10.0.0.4", "page"))
                .isInstanceOf(WrongPassword.class);
        assertThat(jdbc.queryForList(
                        "select kind || ' ' || outcome || ' ' || subject_type || ' ' || note from audit_entry"
                                + " where subject_id is null and kind = 'SIGN_IN_FAILED'",
                        String.class))
                .containsOnly("SIGN_IN_FAILED FAILED user page");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where audit_entry::text like '%my-secret%'", Long.class))
                .isZero();
    }

    @Test
    void theApiRemembersAVerifiedSignInUntilThePasswordChanges() {
        SignedIn first = recent.find(
                TestUsers.CLINICIAN,
                "pw",
                () -> passwords.check(TestUsers.CLINICIAN, TestUsers.PASSWORD, "10.0.0.5", "api"));
        assertThat(recent.find(TestUsers.CLINICIAN, "pw", () -> {
                    throw new AssertionError("asked again");
                }))
                .isSameAs(first);
        assertThatThrownBy(() -> recent.find(TestUsers.CLINICIAN, "other", () -> {
                    throw new WrongPassword();
                }))
                .isInstanceOf(WrongPassword.class);
        recent.forget(first.id());
        assertThatThrownBy(() -> recent.find(TestUsers.CLINICIAN, "pw", () -> {
                    throw new WrongPassword();
                }))
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void theApiAsksForBasicAndAnswersWithAProblem() {
        web.get()
                .uri("/api/nothing")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json;charset=UTF-8")
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE);
        web.get()
                .uri("/api/nothing")
                .headers(headers -> headers.setBasicAuth(TestUsers.CLINICIAN, TestUsers.PASSWORD))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json");
    }
}
