package org.trabecula.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered to one question: a value, or why there is none. A question that nobody touched has no answer. */
public sealed interface Answer {

    /** Returns whether the answer holds a value; "none of these" is one. */
    default boolean isKnown() {
        return true;
    }

    /** No value, and why. */
    record Absent(Absence reason) implements Answer {
        @Override
        public boolean isKnown() {
            return false;
        }
    }

    /**
     * A number.
     *
     * @param value in the unit of the dictionary
     * @param entered as typed, in {@code unit}
     * @param unit the unit it was typed in; null for a number without one
     */
    record Quantity(
            BigDecimal value, String entered, @Nullable String unit) implements Answer {}

    /** Yes or no. */
    record Flag(boolean value) implements Answer {}

    /** One code of the question's list. */
    record Choice(String code) implements Answer {}

    /** Codes of the question's list, in the order given; empty means that none of them applies. */
    record Choices(List<String> codes) implements Answer {
        public Choices {
            codes = List.copyOf(codes);
        }
    }

    /** Free text, never blank. */
    record Words(String text) implements Answer {}

    /** A day. */
    record Day(LocalDate date) implements Answer {}
}
