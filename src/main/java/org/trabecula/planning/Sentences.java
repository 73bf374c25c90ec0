package org.trabecula.planning;

import java.math.BigDecimal;

/** The words in which facts and clauses are said. */
final class Sentences {

    private Sentences() {}

    /** A number without a trailing zero. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
