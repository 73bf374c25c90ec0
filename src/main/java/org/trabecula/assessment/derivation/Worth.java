package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Score;

/** What a derived value is worth: known, a number known in part, or unknown. Unknown is never zero and never false. */
public sealed interface Worth {

    /** The one unknown. */
    Worth UNKNOWN = new Unknown();

    /** Returns a known value; types as in {@link Recorded}. */
    static Worth exactly(Object value) {
        return new Exactly(value);
    }

    /** Returns a number between two ends: known if they meet, and unknown if nothing more than {@code least} is known. */
    static Worth between(double low, double high, double least) {
        if (low == high) {
            return new Exactly(low);
        }
        return low > least ? new AtLeast(low, high) : UNKNOWN;
    }

    /** Returns what a score is worth: its value, or at least the lower end of its range. */
    static Worth of(Score score) {
        BigDecimal value = score.value();
        if (value != null) {
            return new Exactly(value.doubleValue());
        }
        BigDecimal low = score.low();
        if (low == null) {
            return UNKNOWN;
        }
        BigDecimal high = score.high();
        BigDecimal least = score.instrument().least();
        return between(
                low.doubleValue(),
                high == null ? Double.POSITIVE_INFINITY : high.doubleValue(),
                least == null ? Double.NEGATIVE_INFINITY : least.doubleValue());
    }

    /** Returns what a finding is worth: known only when nothing that is missing could still raise it. */
    static Worth of(Finding<?> finding) {
        Object value = finding.value();
        if (value == null || !finding.missing().isEmpty()) {
            return UNKNOWN;
        }
        return new Exactly(value instanceof Enum<?> code ? code.name() : value);
    }

    /** A known code, or unknown. */
    static Worth ofCode(@Nullable Enum<?> code) {
        return code == null ? UNKNOWN : new Exactly(code.name());
    }

    /** A known value. */
    record Exactly(Object value) implements Worth {}

    /** A number that is at least {@code low} and at most {@code high}, which may be infinite. */
    record AtLeast(double low, double high) implements Worth {}

    /** Nothing is known. */
    record Unknown() implements Worth {}
}
