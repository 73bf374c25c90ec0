package org.trabecula.shared.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds {@code layout} to the model of each page before it is drawn, so that nothing is fetched while half of the answer is on
 * its way. Redirects and fragments have none.
 */
@Component
public class LayoutInterceptor implements HandlerInterceptor {

    private final LayoutAssembler layouts;

    LayoutInterceptor(LayoutAssembler layouts) {
        this.layouts = layouts;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || !isPage(page.getViewName())) {
            return;
        }
        addTo(page, request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** Adds the layout to a page that no interceptor sees, like one for an error. */
    public void addTo(ModelAndView page, String path) {
        UUID patientId = page.getModel().get("patientId") instanceof UUID id ? id : null;
        String tab = page.getModel().get("tab") instanceof String key ? key : null;
        page.addObject("layout", layouts.at(path, patientId, tab));
    }

    private static boolean isPage(String view) {
        return !view.startsWith("redirect:") && !view.startsWith("forward:") && !view.contains("::");
    }
}
