package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the dictionary: a named, typed, unit-bearing value.
 *
 * @param item whether it is an item of the form (items.yaml) rather than a fact (facts.yaml); criteria of the catalog use facts only
 * @param range hard limits of a number, both included; a value outside is refused
 * @param softRange outside it the value is kept after a question
 * @param staleAfterDays age in days beyond which a value counts as unknown; {@code null}: never; 0: only on its day
 * @param derived how it is worked out, in words
 * @param licence AMBER or RED when the instrument behind it is licensed
 * @param feeds facts, items, or in capitals instruments that this answer goes into
 */
public record Fact(
        String key,
        String label,
        FactType type,
        Scope scope,
        boolean item,
        @Nullable String unit,
        List<Code> codes,
        @Nullable Range range,
        @Nullable Range softRange,
        @Nullable Integer staleAfterDays,
        @Nullable String loinc,
        @Nullable String snomed,
        @Nullable String derived,
        @Nullable OtherUnit otherUnit,
        List<Answer> answers,
        @Nullable String licence,
        boolean offByDefault,
        List<String> feeds,
        @Nullable String note,
        Derivation derivation) {

    /** One code; {@code set} groups words of quality (NOCICEPTIVE, NEUROPATHIC). */
    public record Code(String code, String label, @Nullable String set) {}

    /** Limits, both included. */
    public record Range(double low, double high) {
        public boolean contains(double value) {
            return value >= low && value <= high;
        }
    }

    /** A second unit; canonical value = entered value × factor, or by {@code formula} where no factor does it. */
    public record OtherUnit(
            String unit, @Nullable Double factor, @Nullable String formula) {}

    /** The words for one value of a number that is chosen, not typed. */
    public record Answer(double value, String label) {}

    public Fact {
        codes = List.copyOf(codes);
        answers = List.copyOf(answers);
        feeds = List.copyOf(feeds);
    }

    /** A fact or item with its key, label, type and scope, and nothing else; for tests and tools. */
    public static Fact simple(String key, String label, FactType type, Scope scope) {
        return new Fact(
                key,
                label,
                type,
                scope,
                false,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                List.of(),
                null,
                Derivation.NONE);
    }

    /** The label of one of its codes, or the code itself when it has none such. */
    public String labelOf(String code) {
        return codes.stream()
                .filter(known -> known.code().equals(code))
                .map(Code::label)
                .findFirst()
                .orElse(code);
    }

    public boolean hasCode(String code) {
        return codes.stream().anyMatch(known -> known.code().equals(code));
    }
}
