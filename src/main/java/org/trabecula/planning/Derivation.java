package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a fact follows from other facts. A value given directly wins over it.
 *
 * @param expression criterion: MET true, NOT_MET false, UNKNOWN unknown
 * @param trueWhen one-sided: MET makes the flag true, anything else decides nothing
 * @param falseWhen one-sided: MET makes the flag false
 * @param zeroWhen one-sided: MET makes the number 0
 * @param cases the first that is MET gives the code
 * @param aggregate over the lesions
 * @param needsHistory two assessments are needed; the caller gives the value
 */
public record Derivation(
        @Nullable String expression,
        @Nullable String trueWhen,
        @Nullable String falseWhen,
        @Nullable String zeroWhen,
        List<Case> cases,
        @Nullable Aggregate aggregate,
        boolean needsHistory) {

    public static final Derivation NONE = new Derivation(null, null, null, null, List.of(), null, false);

    /** One case: the value when its criterion is MET. */
    public record Case(String value, String when) {}

    /** What an aggregate makes of its parts. */
    public enum Op {
        ANY,
        MAX,
        COUNT
    }

    /**
     * @param of lesion fact or criterion
     * @param where lesions it applies to; {@code null}: all
     * @param order codes from low to high, for a maximum of codes
     * @param empty value when the list is given and holds no such lesion, written as text ("0", "G0")
     */
    public record Aggregate(
            Op op,
            String of,
            @Nullable String where,
            List<String> order,
            @Nullable String empty,
            List<AndUnknown> andUnknown) {
        public Aggregate {
            order = List.copyOf(order);
            andUnknown = List.copyOf(andUnknown);
        }
    }

    /** The lesion counts only if {@code fact} is not known there although {@code where} holds. */
    public record AndUnknown(String fact, String where) {}

    public Derivation {
        cases = List.copyOf(cases);
    }
}
