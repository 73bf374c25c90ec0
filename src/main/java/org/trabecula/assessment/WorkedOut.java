package org.trabecula.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.FactValue;

/**
 * What is worked out in the place of a value, whether or not another one was recorded there. Values are written as they are
 * stored: {@code true}, a code, codes with commas, a number in the dictionary's unit with at most two decimals.
 *
 * @param value {@code null}: it cannot be told
 * @param atLeast whether the number is only the least that is known
 * @param inputs what went in
 * @param missing names of what is wanted and not known, as {@code fact} or {@code fact@lesion}
 */
record WorkedOut(@Nullable String value, boolean atLeast, List<In> inputs, List<String> missing) {
    private static final int DECIMALS = 2;

    WorkedOut {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
    }

    /** @param name {@code fact} or {@code fact@lesion} */
    record In(String name, String value, @Nullable LocalDate on) {}

    boolean isKnown() {
        return value != null;
    }

    /** Tells whether a recorded value says something else; a number is compared with as many decimals as were recorded. */
    boolean differsFrom(FactValue recorded) {
        String said = text(recorded);
        if (value == null || said == null) {
            return false;
        }
        if (!(recorded instanceof FactValue.Num)) {
            return !value.equals(said);
        }
        BigDecimal number = new BigDecimal(said);
        BigDecimal worked = new BigDecimal(value).setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP);
        return atLeast ? number.compareTo(worked) < 0 : number.compareTo(worked) != 0;
    }

    /** Returns a value as it is stored; {@code null} if it says less than one value. */
    static @Nullable String text(@Nullable FactValue value) {
        if (value instanceof FactValue.Num number) {
            return BigDecimal.valueOf(number.value())
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof FactValue.Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (value instanceof FactValue.CodeOf code) {
            return code.code();
        }
        if (value instanceof FactValue.Codes codes) {
            return codes.codes().isEmpty()
                    ? "NONE"
                    : String.join(",", codes.codes().stream().sorted().toList());
        }
        if (value instanceof FactValue.Day day) {
            return day.day().toString();
        }
        return value instanceof FactValue.Text text ? text.text() : null;
    }
}
