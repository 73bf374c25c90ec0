package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One input of a result: what it is called in the dictionary, what was answered, and the points it gave.
 *
 * @param name fact or item key
 * @param answer number in plain notation, code, {@code true} or {@code false}, codes joined by commas ({@code NONE} when
 *     there are none); {@code null}: not known
 * @param points what it adds to a sum; {@code null} when not known or not a part of a sum
 * @param least the fewest points it could give
 * @param most the most points it could give
 * @param needed whether the result waits for it
 */
public record Input(
        String name,
        @Nullable String answer,
        @Nullable BigDecimal points,
        BigDecimal least,
        BigDecimal most,
        boolean needed) {

    /** Returns a whole number that counts as its own points; refuses fractions and values outside the range. */
    static Input whole(String name, @Nullable BigDecimal value, int least, int most) {
        if (value != null && value.stripTrailingZeros().scale() > 0) {
            throw refused(name, value, "a whole number from " + least + " to " + most);
        }
        return quantity(name, value, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** Returns a measured quantity; refuses values outside the range. */
    static Input quantity(String name, @Nullable BigDecimal value, String least, String most) {
        return quantity(name, value, new BigDecimal(least), new BigDecimal(most));
    }

    private static Input quantity(String name, @Nullable BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
            throw refused(name, value, "a number from " + least.toPlainString() + " to " + most.toPlainString());
        }
        return new Input(name, value == null ? null : plain(value), value, least, most, true);
    }

    /** Returns one of the answers of {@code type}, with its points. */
    static <E extends Enum<E> & Points> Input choice(String name, Class<E> type, @Nullable E answer) {
        int[] points = Arrays.stream(type.getEnumConstants())
                .mapToInt(Points::points)
                .sorted()
                .toArray();
        return new Input(
                name,
                answer == null ? null : answer.name(),
                answer == null ? null : BigDecimal.valueOf(answer.points()),
                BigDecimal.valueOf(points[0]),
                BigDecimal.valueOf(points[points.length - 1]),
                true);
    }

    /** Returns yes or no, where yes is one point. */
    static Input point(String name, @Nullable Boolean answer) {
        return pointed(
                name,
                answer == null ? null : answer.toString(),
                answer == null ? null : answer ? BigDecimal.ONE : BigDecimal.ZERO,
                0,
                1);
    }

    /** Returns an answer with the points that a rule gives it. */
    static Input pointed(String name, @Nullable String answer, @Nullable BigDecimal points, int least, int most) {
        return new Input(name, answer, points, BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }

    /** Returns a code, without points. */
    static Input code(String name, @Nullable Enum<?> answer) {
        return text(name, answer == null ? null : answer.name());
    }

    /** Returns several codes, without points; an empty collection is the answer "none". */
    static Input codes(String name, @Nullable Collection<? extends Enum<?>> answers) {
        if (answers == null) {
            return text(name, null);
        }
        return text(
                name,
                answers.isEmpty()
                        ? "NONE"
                        : String.join(
                                ",", answers.stream().map(Enum::name).sorted().toList()));
    }

    /** Returns yes or no, without points. */
    static Input flag(String name, @Nullable Boolean answer) {
        return text(name, answer == null ? null : answer.toString());
    }

    /** Returns an answer as it is written, without points. */
    static Input text(String name, @Nullable String answer) {
        return new Input(name, answer, null, BigDecimal.ZERO, BigDecimal.ZERO, true);
    }

    /** Returns the same input as one that the result does not wait for. */
    Input optional() {
        return new Input(name, answer, points, least, most, false);
    }

    /** Returns whether it was answered. */
    public boolean known() {
        return answer != null;
    }

    /** Returns the refusal of a value, which names it and says what would be right. */
    static IllegalArgumentException refused(String name, Object value, String expected) {
        return new IllegalArgumentException(name + " is " + (value instanceof BigDecimal number ? plain(number) : value)
                + ", expected " + expected);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
