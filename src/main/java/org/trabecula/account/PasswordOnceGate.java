package org.trabecula.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever came in by a one-time password chooses another before anything else. */
class PasswordOnceGate extends OncePerRequestFilter {

    static final String CHOOSE = "/profile/password";

    private static final Set<String> OPEN = Set.of(CHOOSE, "/sign-out", "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (signedIn != null
                && signedIn.getPrincipal() instanceof SignedIn user
                && user.passwordOnce()
                && !OPEN.contains(path)
                && !path.matches("/(css|js|images|fonts|webjars)/.*")) {
            response.sendRedirect(request.getContextPath() + CHOOSE);
            return;
        }
        chain.doFilter(request, response);
    }
}
