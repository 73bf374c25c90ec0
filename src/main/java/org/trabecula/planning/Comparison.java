package org.trabecula.planning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How two numbers are compared. Each is an interval: known numbers are points, a number known in part has no upper end. */
enum Comparison {
    LESS("is below %s"),
    LESS_OR_EQUAL("is %s or less"),
    GREATER("is above %s"),
    GREATER_OR_EQUAL("is %s or more"),
    EQUAL("is %s"),
    NOT_EQUAL("is not %s");

    private static final Map<String, Comparison> BY_OPERATOR = Map.of(
            "_<_", LESS,
            "_<=_", LESS_OR_EQUAL,
            "_>_", GREATER,
            "_>=_", GREATER_OR_EQUAL,
            "_==_", EQUAL,
            "_!=_", NOT_EQUAL);

    private final String phrase;

    Comparison(String phrase) {
        this.phrase = phrase;
    }

    /** The comparison of a CEL operator, or {@code null} if it is none. */
    static @Nullable Comparison ofOperator(String function) {
        return BY_OPERATOR.get(function);
    }

    String phrase(String other) {
        return phrase.formatted(other);
    }

    /** The comparison that holds exactly when this one does not. */
    Comparison negated() {
        return switch (this) {
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
        };
    }

    /** The same comparison with its sides exchanged. */
    Comparison flipped() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            case EQUAL -> EQUAL;
            case NOT_EQUAL -> NOT_EQUAL;
        };
    }

    boolean isEquality() {
        return this == EQUAL || this == NOT_EQUAL;
    }

    /** MET or NOT_MET if that is so for every pair of numbers from the two intervals, else UNKNOWN. */
    byte compare(double low, double high, double otherLow, double otherHigh) {
        return switch (this) {
            case LESS -> decide(high < otherLow, low >= otherHigh);
            case LESS_OR_EQUAL -> decide(high <= otherLow, low > otherHigh);
            case GREATER -> decide(low > otherHigh, high <= otherLow);
            case GREATER_OR_EQUAL -> decide(low >= otherHigh, high < otherLow);
            case EQUAL -> decide(same(low, high, otherLow, otherHigh), apart(low, high, otherLow, otherHigh));
            case NOT_EQUAL -> decide(apart(low, high, otherLow, otherHigh), same(low, high, otherLow, otherHigh));
        };
    }

    private static boolean same(double low, double high, double otherLow, double otherHigh) {
        return low == high && otherLow == otherHigh && low == otherLow;
    }

    private static boolean apart(double low, double high, double otherLow, double otherHigh) {
        return low > otherHigh || high < otherLow;
    }

    private static byte decide(boolean met, boolean notMet) {
        if (met) {
            return Node.MET;
        }
        return notMet ? Node.NOT_MET : Node.UNKNOWN;
    }
}
