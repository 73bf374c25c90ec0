package org.trabecula.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Recorded;
import org.trabecula.shared.audit.Viewed;

/** What follows a try to sign in, and a sign-out: the trail is told, and the user goes on. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, LogoutHandler {

    private final Users users;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInOutcome(Users users, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.users = users;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (!(authentication.getPrincipal() instanceof SignedIn user)) {
            throw new IllegalStateException("signed in otherwise than by PasswordSignIn");
        }
        transaction.executeWithoutResult(status -> {
            users.findById(user.id()).orElseThrow().signedIn(clock.instant());
            events.publishEvent(new Recorded(AuditKind.SIGNED_IN, AuditSubject.of("user", user.id())));
        });
        SessionLimit.begin(request.getSession());
        String to = request.getParameter("to");
        if (to != null && LocalAddress.is(to)) {
            clearAuthenticationAttributes(request);
            response.sendRedirect(request.getContextPath() + to);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        String why = problem instanceof LockedException ? "many" : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn user) {
            events.publishEvent(new Viewed(AuditKind.SIGNED_OUT, AuditSubject.of("user", user.id())));
        }
    }
}
