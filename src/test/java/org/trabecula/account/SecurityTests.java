package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class SecurityTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Users users;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext application;

    @Test
    void everyPageHasTheStrictPolicy() {
        assertThat(web.get().uri("/sign-in"))
                .hasStatusOk()
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; "
                                + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profile", "/users", "/audit", "/session/token", "/no/such/page", "/api/docs"})
    void aStrangerIsSentToTheSignIn(String address) {
        assertThat(web.get().uri(address).accept("text/html"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/metrics"})
    void nothingOfTheInsideIsShown(String address) {
        assertThat(web.get().uri(address)).hasStatus3xxRedirection();
        assertThat(web.get().uri(address).with(authentication(as(TestUsers.ADMIN))))
                .hasStatus(404);
    }

    @Test
    void healthIsOpenAndSaysNoMore() {
        assertThat(web.get().uri("/actuator/health/readiness"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aFormWithoutATokenIsRefusedAndRecorded() {
        assertThat(web.post()
                        .uri("/users/" + UUID.randomUUID() + "/unlocking")
                        .with(authentication(as(TestUsers.ADMIN))))
                .hasStatus(403);
        assertThat(jdbc.queryForObject(
                        "select note from audit_entry where kind = 'REFUSED' order by id desc limit 1", String.class))
                .isEqualTo("token POST");
        assertThat(web.post()
                        .uri("/users/" + UUID.randomUUID() + "/unlocking")
                        .with(authentication(as(TestUsers.ADMIN)))
                        .with(csrf().useInvalidToken()))
                .hasStatus(403);
    }

    @Test
    void aFormWithoutASessionLeadsToThePageThatSaysSo() {
        assertThat(web.post().uri("/users")).hasStatus3xxRedirection().hasRedirectedUrl("/session-expired");
    }

    @Test
    void aPartOfAPageWithoutASessionIsA401() {
        assertThat(web.get().uri("/profile").header("HX-Request", "true")).hasStatus(401);
        assertThat(web.post().uri("/users").header("HX-Request", "true")).hasStatus(401);
    }

    @Test
    void aUserWithAOneTimePasswordGoesNowhereElse() {
        SignedIn once = new SignedIn(UUID.randomUUID(), "once", "Test Once", Role.ADMIN, true);
        assertThat(web.get().uri("/users").with(authentication(once.authentication())))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/profile/password");
    }

    @Test
    void aRefusedPageTellsTheTrailWhichRule() {
        assertThat(web.get().uri("/users").with(authentication(as(TestUsers.NURSE))))
                .hasStatus(403);
        assertThat(jdbc.queryForMap("select actor_name, subject_type, note, outcome from audit_entry"
                        + " where kind = 'REFUSED' order by id desc limit 1"))
                .containsEntry("actor_name", "Demo-Nurse Ida Probe")
                .containsEntry("note", "Accounts.all")
                .containsEntry("outcome", "REFUSED");
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void unusableAddressesAreCalm(String address, int status) {
        assertThat(web.get().uri(address).with(authentication(as(TestUsers.ADMIN))))
                .hasStatus(status);
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("/users/not-an-id/password", 404),
                Arguments.of("/users?show=NOBODY", 404),
                Arguments.of("/users?change=x", 404),
                Arguments.of("/audit?before=x", 404),
                Arguments.of("/audit?what=x", 200),
                Arguments.of("/audit?record=%27%3B+drop+table", 200),
                Arguments.of("/session/stay", 404));
    }

    /** A service that forgets to say who may use it would be open to every role. */
    @Test
    void everyServiceOfAModuleSaysWhoMayUseIt() {
        assertThat(Arrays.stream(application.getBeanNamesForAnnotation(org.springframework.stereotype.Service.class))
                        .map(application::getType)
                        .filter(type -> type != null && type.getName().startsWith("org.trabecula."))
                        .map(type -> org.springframework.util.ClassUtils.getUserClass(type))
                        .filter(type -> !type.getName().startsWith("org.trabecula.testing."))
                        .filter(type -> !isGuarded(type))
                        .map(Class::getSimpleName))
                .as("services without @PreAuthorize on the class or each public method")
                .isSubsetOf("UserNames");
    }

    private static boolean isGuarded(Class<?> type) {
        var guard = org.springframework.security.access.prepost.PreAuthorize.class;
        return type.isAnnotationPresent(guard)
                || Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .allMatch(method -> method.isAnnotationPresent(guard));
    }

    private Authentication as(String username) {
        return users.findByUsername(username).orElseThrow().asSignedIn().authentication();
    }
}
