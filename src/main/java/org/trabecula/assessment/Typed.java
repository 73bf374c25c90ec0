package org.trabecula.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.QuestionId;
import org.trabecula.form.Reading;

/**
 * What was sent with a section and could not be kept, to be shown again as it was typed.
 *
 * @param params of the request
 * @param rejected readings of the questions whose answers have to be corrected or confirmed
 */
record Typed(Map<String, String[]> params, Map<QuestionId, Reading> rejected) {
    static final Typed NOTHING = new Typed(Map.of(), Map.of());

    @Nullable
    Reading reading(QuestionId question) {
        return rejected.get(question);
    }
}
