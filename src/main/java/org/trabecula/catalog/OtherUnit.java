package org.trabecula.catalog;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A second unit in which a value may be typed: canonical value = (entered − {@code minus}) × {@code times} ÷ {@code dividedBy}.
 * Decimal arithmetic, so that 1.2 mg/dL does not become 106.08000000000001.
 *
 * @param unit UCUM code, in brackets where UCUM has them: {@code [degF]}
 */
public record OtherUnit(String unit, BigDecimal minus, BigDecimal times, BigDecimal dividedBy) {

    private static final MathContext DIGITS = new MathContext(12);

    /** Returns the value in the unit of the dictionary. */
    public BigDecimal toCanonical(BigDecimal entered) {
        return entered.subtract(minus).multiply(times).divide(dividedBy, DIGITS);
    }

    /** Returns a value of the dictionary's unit in this one, for showing the former value beside the field. */
    public BigDecimal fromCanonical(BigDecimal canonical) {
        return canonical.multiply(dividedBy).divide(times, DIGITS).add(minus);
    }
}
