package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One feature of a prognostic model, which may follow from several inputs: the fewest and the most points it can give, whatever is missing.
 *
 * @param inputs of a feature that is settled none is waited for any more
 */
record Part(int low, int high, List<Input> inputs) {

    Part {
        inputs = low == high ? inputs.stream().map(Input::optional).toList() : List.copyOf(inputs);
    }

    /** Returns a feature that gives its points with a yes. */
    static Part of(@Nullable Boolean yes, Input... inputs) {
        return new Part(Boolean.TRUE.equals(yes) ? 1 : 0, Boolean.FALSE.equals(yes) ? 0 : 1, List.of(inputs));
    }

    /** Returns a feature with so many points; {@code null}: not known, from 0 to {@code most}. */
    static Part of(@Nullable Integer points, int most, Input... inputs) {
        return points == null ? new Part(0, most, List.of(inputs)) : new Part(points, points, List.of(inputs));
    }

    /** Returns the sum of the features; a range while one is not settled. */
    static Score sum(Instrument instrument, Part... parts) {
        int low = 0;
        int high = 0;
        List<Input> inputs = new ArrayList<>();
        for (Part part : parts) {
            low += part.low;
            high += part.high;
            for (Input input : part.inputs) {
                if (inputs.stream().noneMatch(other -> other.name().equals(input.name()))) {
                    inputs.add(input);
                }
            }
        }
        return low == high
                ? Score.of(instrument, BigDecimal.valueOf(low), inputs)
                : Score.between(instrument, BigDecimal.valueOf(low), BigDecimal.valueOf(high), inputs);
    }
}
