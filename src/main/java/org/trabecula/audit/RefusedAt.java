package org.trabecula.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.method.MethodInvocationResult;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Names the place of a refusal: a service's method, or an address. Ids only, as addresses carry nothing else. */
final class RefusedAt {

    private RefusedAt() {}

    static String of(@Nullable Object refused) {
        if (refused instanceof MethodInvocation call) {
            return method(call);
        }
        if (refused instanceof MethodInvocationResult result) {
            return method(result.getMethodInvocation());
        }
        if (refused instanceof RequestAuthorizationContext context) {
            return address(context.getRequest());
        }
        if (refused instanceof HttpServletRequest request) {
            return address(request);
        }
        return "";
    }

    private static String method(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
    }

    private static String address(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
