package org.trabecula.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.layout.LayoutInterceptor;

/** Pages, or problem documents for the API, for what a service refused: not there, not allowed, somebody else was first. */
@ControllerAdvice
class Refusals {

    private final LayoutInterceptor layout;

    Refusals(LayoutInterceptor layout) {
        this.layout = layout;
    }

    /** An address with an id that is none is as absent as one with an unknown id. */
    @ExceptionHandler({
        NotFound.class,
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    Object notFound(HttpServletRequest request) {
        return answer("error/404", HttpStatus.NOT_FOUND, Map.of(), request);
    }

    /** A page that only takes forms is not there for who types its address; a client of the API is told. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    Object otherVerb(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return isApi(path)
                ? answer("error/404", HttpStatus.METHOD_NOT_ALLOWED, Map.of(), request)
                : answer("error/404", HttpStatus.NOT_FOUND, Map.of(), request);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    Object unusable(HttpServletRequest request) {
        return answer("error/400", HttpStatus.BAD_REQUEST, Map.of(), request);
    }

    /** The trail has heard of it from the rule that refused. */
    @ExceptionHandler(AccessDeniedException.class)
    Object refused(HttpServletRequest request) {
        return answer("error/403", HttpStatus.FORBIDDEN, Map.of(), request);
    }

    @ExceptionHandler(StaleVersion.class)
    Object stale(StaleVersion stale, HttpServletRequest request) {
        StaleVersion.Conflict conflict = stale.conflict();
        return answer(
                "shared/conflict",
                HttpStatus.CONFLICT,
                conflict == null ? Map.of() : Map.of("conflict", conflict),
                request);
    }

    /** Two transactions met in the database itself. */
    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object met(HttpServletRequest request) {
        return answer("shared/conflict", HttpStatus.CONFLICT, Map.of(), request);
    }

    private Object answer(String view, HttpStatus status, Map<String, ?> model, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isApi(path)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatus(status));
        }
        ModelAndView page = new ModelAndView(view, status);
        page.addAllObjects(model);
        layout.addTo(page, path);
        return page;
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/") && !path.startsWith("/api/docs");
    }
}
