package org.trabecula.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.OtherUnit;
import org.trabecula.catalog.Widget;

/**
 * One question as it is put: what the dictionary says of the value, and what the form says of how to ask.
 *
 * @param unit of the dictionary; null without one
 * @param otherUnit a second unit in which the value may be entered
 * @param range hard limits in the dictionary's unit; a value outside is refused
 * @param usual limits outside which a value is kept only after a confirmation
 * @param mustAnswer whether the assessment cannot be completed without an answer
 */
public record Question(
        String key,
        String label,
        Kind kind,
        Widget widget,
        List<Option> options,
        @Nullable String unit,
        @Nullable OtherUnit otherUnit,
        @Nullable Limits range,
        @Nullable Limits usual,
        @Nullable Integer staleAfterDays,
        boolean mustAnswer,
        boolean fold,
        @Nullable String licence) {

    /** The longest text that is kept, in characters. */
    public static final int LONGEST_TEXT = 2000;

    /** Days that lie ahead by their nature; every other date of the form is of something that was. */
    private static final Set<String> AHEAD =
            Set.of("event_date", "gas1_target", "gas2_target", "gas3_target", "acp_review", "portable_order_date");

    /** What kind of value the answer is. */
    public enum Kind {
        NUMBER,
        FLAG,
        CODE,
        CODES,
        TEXT,
        DATE
    }

    /** One answer of a list: the code that is stored and the words that are shown. */
    public record Option(String code, String label) {}

    /** Both ends belong to the range. */
    public record Limits(BigDecimal low, BigDecimal high) {
        boolean holds(BigDecimal value) {
            return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        }
    }

    /** Returns whether the value carries the day of its sample. */
    public boolean isDated() {
        return widget == Widget.NUMBER_UNIT_DATE;
    }

    /** Returns this question, with or without the need of an answer. */
    Question required(boolean must) {
        return must == mustAnswer
                ? this
                : new Question(
                        key,
                        label,
                        kind,
                        widget,
                        options,
                        unit,
                        otherUnit,
                        range,
                        usual,
                        staleAfterDays,
                        must,
                        fold,
                        licence);
    }

    /** Returns whether the code is one of the answers. */
    boolean has(String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }

    boolean mayLieAhead() {
        return AHEAD.contains(key);
    }

    /**
     * Returns whether the number is chosen from a row of whole numbers rather than typed. The total of a licensed instrument may be a
     * mean, and is typed.
     */
    boolean isScale() {
        boolean rated = (widget == Widget.NRS || widget == Widget.SLIDER) && licence == null;
        return rated || (widget == Widget.CHOICE && kind == Kind.NUMBER);
    }
}
