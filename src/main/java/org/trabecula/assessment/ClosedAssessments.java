package org.trabecula.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.trabecula.shared.layout.LayoutInterceptor;

/** What is shown to who answers an assessment that somebody completed or discarded meanwhile: nothing was changed. */
@ControllerAdvice(assignableTypes = {AssessmentController.class, SectionController.class, ReviewController.class})
class ClosedAssessments {
    private final StartPages pages;
    private final LayoutInterceptor layout;

    ClosedAssessments(StartPages pages, LayoutInterceptor layout) {
        this.pages = pages;
        this.layout = layout;
    }

    @ExceptionHandler(AssessmentClosed.class)
    ModelAndView closed(AssessmentClosed closed, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("assessment/closed", HttpStatus.CONFLICT);
        page.addAllObjects(Map.of(
                "completed", closed.completed(),
                "assessment", closed.assessment(),
                "patientId", pages.patientOf(closed.assessment()),
                "tab", "assessment"));
        layout.addTo(
                page, request.getRequestURI().substring(request.getContextPath().length()));
        return page;
    }
}
