package org.trabecula.shared.layout;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module adds to the patient banner; a bean, asked in the order of {@code @Order}. The patient module gives the head.
 * A page has a banner when its model has {@code patientId}.
 */
public interface BannerPart {

    /** Returns name and identity; only the module that keeps them does. */
    default @Nullable BannerHead head(UUID patientId) {
        return null;
    }

    /** Returns facts to show under the name; unknown ones in words, never left out. */
    List<BannerFact> facts(UUID patientId);
}
