package org.trabecula.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refusals of the API as problem documents (RFC 9457). */
class ApiProblem implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (problem instanceof LockedException) {
            response.setHeader("Retry-After", Long.toString(SignInLimit.WINDOW.toSeconds()));
            write(response, HttpStatus.TOO_MANY_REQUESTS, "Too many wrong passwords. Try again in a minute.");
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Trabecula\", charset=\"UTF-8\"");
            write(response, HttpStatus.UNAUTHORIZED, "Name and password are needed, by HTTP Basic.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN, "Your role may not do this.");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":"
                        + status.value() + ",\"detail\":\"" + detail + "\"}");
    }
}
