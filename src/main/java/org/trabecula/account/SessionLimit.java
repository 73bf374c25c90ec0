package org.trabecula.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session so long after sign-in, however busy it is. By the machine's clock, not by the one of the histories, as with the
 * time without input.
 */
class SessionLimit extends OncePerRequestFilter {

    private static final String BEGAN = "trabecula.began";

    private final Duration longest;

    SessionLimit(Duration longest) {
        this.longest = longest;
    }

    static void begin(HttpSession session) {
        session.setAttribute(BEGAN, Instant.now());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(BEGAN) instanceof Instant began
                && Instant.now().isAfter(began.plus(longest))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
