package org.trabecula.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How often help is needed with reading medical papers, 1 (never) to 5 (always); above 2 (sometimes or more): plain-language sheet and teach-back
 * (sensitivity 54 %, specificity 83 %). Source: Morris, BMC Fam Pract 2006;7:21. Licence: green.
 */
public final class HealthLiteracy {
    static final Instrument LOW = Instrument.code("health_literacy_low", Citation.SILS2006, "sils");

    private static final BigDecimal RARELY = BigDecimal.valueOf(2);

    private HealthLiteracy() {}

    /**
     * Returns whether help is needed sometimes or more.
     *
     * @throws IllegalArgumentException if the answer is not a whole number from 1 to 5
     */
    public static Finding<Boolean> low(@Nullable BigDecimal sils) {
        return Finding.of(LOW, sils == null ? null : sils.compareTo(RARELY) > 0, Input.whole("sils", sils, 1, 5));
    }
}
