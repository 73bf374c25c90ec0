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
 * @param noPlace whether a pain was to be added and no place was chosen
 */
record Typed(Map<String, String[]> params, Map<QuestionId, Reading> rejected, boolean noPlace) {
    static final Typed NOTHING = new Typed(Map.of(), Map.of(), false);
    static final Typed NO_PLACE = new Typed(Map.of(), Map.of(), true);

    @Nullable
    Reading reading(QuestionId question) {
        return rejected.get(question);
    }
}
