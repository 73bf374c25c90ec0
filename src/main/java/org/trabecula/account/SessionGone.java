package org.trabecula.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditOutcome;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;
import org.trabecula.shared.user.CurrentActor;

/**
 * What happens to a request without a session, or with one that has ended: a page leads to the sign-in, a part of a page and a
 * form without a session get a 401 or the page that says so. A form of somebody signed in, without a valid token, is refused.
 */
class SessionGone implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ApplicationEventPublisher events;

    SessionGone(ApplicationEventPublisher events) {
        this.events = events;
    }

    static boolean byHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        response.sendRedirect(request.getContextPath() + (ended ? "/session-expired" : "/sign-in"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        if (CurrentActor.find().isEmpty()) {
            if (byHtmx(request)) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                response.sendRedirect(request.getContextPath() + "/session-expired");
            }
            return;
        }
        if (problem instanceof CsrfException) {
            events.publishEvent(new Viewed(
                    AuditKind.REFUSED,
                    AuditSubject.of("page").noting("token " + request.getMethod()),
                    AuditOutcome.REFUSED));
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
