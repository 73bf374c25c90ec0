package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionLimitTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void signIn() {
        SignedIn user = new SignedIn(UUID.randomUUID(), "nurse", "Test-Nurse", Role.NURSE, false);
        SecurityContextHolder.setContext(new SecurityContextImpl(user.authentication()));
        SessionLimit.begin(request.getSession());
    }

    @AfterEach
    void clear() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void goesOnWithinTheLimit() throws ServletException, IOException {
        new SessionLimit(Duration.ofHours(12)).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(request.getSession(false)).isNotNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    @Test
    void endsAfterIt() throws ServletException, IOException {
        new SessionLimit(Duration.ofSeconds(-1))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(request.getSession(false)).isNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }
}
