package org.trabecula.shared.layout;

import java.util.Map;
import java.util.UUID;

/**
 * A panel of the overview of a patient, offered by a module as a bean.
 *
 * <p>Its template has a fragment {@code part(model)} that draws one {@code section class="panel"}.
 */
public interface OverviewPart {

    /** Returns its place from the top: plan 10, response 20, what is next 30, pains 40, lesions 50, course 60, lists 70 and more. */
    int order();

    /** Returns whether it takes half of the width beside its neighbour, if that does too. */
    default boolean half() {
        return false;
    }

    /** Returns the template that holds the fragment, like {@code patient/overview-lesions}. */
    String template();

    /** Returns what the fragment shows; the panel is left out when this is empty. */
    Map<String, Object> model(UUID patientId);
}
