package org.trabecula.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.Origin;

/**
 * One criterion that decided something, with the values of that day and where each came from. Kept as JSON with the plan.
 *
 * @param rule the rule that the criterion is of; {@code null}: the entry of the therapy itself
 * @param ruledOut whether the criterion speaks against the therapy and does not hold
 * @param criterion in words, without values
 */
record Evidence(@Nullable String rule, boolean ruledOut, String criterion, List<Value> values) {

    /**
     * One value.
     *
     * @param label of the fact, with the place if it is of another lesion than the line
     * @param shown the value with its unit
     * @param days its age on the day of the proposal
     * @param inputs of a derived value what it was worked out from, each with its label
     */
    record Value(String label, String shown, boolean known, Origin origin, long days, List<String> inputs) {}

    /** Whether the values need their labels beside the criterion. */
    public boolean named() {
        return ruledOut
                || values.size() > 1
                || !criterion.startsWith(values.get(0).label());
    }
}
