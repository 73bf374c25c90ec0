package org.trabecula.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Numbers as clinicians read them: leading zero, no trailing zero, comma from 1,000. A typed decimal comma is a decimal
 * point; a typed thousands separator is refused, since {@code 1,500} is read as 1.5 in half of the world.
 */
public final class Numbers {

    private static final Pattern TYPED = Pattern.compile("[-+]?\\d{1,12}([.,]\\d{1,10})?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}([.,]\\d{3})+");

    private Numbers() {}

    /** Returns the number with all its digits, without trailing zeros: {@code 1,250}, {@code 0.5}. */
    public static String format(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        String digits = plain.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        if (point >= 0) {
            out.append(digits, point, digits.length());
        }
        return plain.signum() < 0 ? "−" + out : out.toString();
    }

    /** Returns the number rounded half up to so many decimals at most. */
    public static String format(double number, int decimals) {
        return format(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Returns the whole number with commas from 1,000. */
    public static String format(long number) {
        return format(BigDecimal.valueOf(number));
    }

    /** Returns the number as it stands in a form field: no commas, a point, no trailing zero. */
    public static String input(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /**
     * Reads a typed number.
     *
     * @throws UnreadableNumber if it is none, or can mean two (1,500)
     */
    public static BigDecimal parse(String typed) {
        String text = typed.strip().replace('−', '-');
        if (text.indexOf(',') >= 0 && THOUSANDS.matcher(text).matches()) {
            throw new UnreadableNumber(UnreadableNumber.Reason.TWO_MEANINGS);
        }
        if (!TYPED.matcher(text).matches()) {
            throw new UnreadableNumber(UnreadableNumber.Reason.FORM);
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
