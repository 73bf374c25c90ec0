package org.trabecula.instrument;

import java.math.BigDecimal;

/**
 * A number on the way from the inputs to the value, so that the arithmetic can be shown and checked by hand.
 *
 * @param name what it is; the words are under {@code instrument.working.<name>}
 * @param value unrounded
 */
public record Working(String name, BigDecimal value) {}
