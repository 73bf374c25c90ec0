package org.trabecula.form;

import org.jspecify.annotations.Nullable;
import org.trabecula.planning.FactValue;

/** Turns an answer into the value that criteria use. */
public final class FactValues {

    private FactValues() {}

    /** Returns the value of an answer, in the dictionary's unit; null for an absence: the fact is unknown then. */
    public static @Nullable FactValue of(Answer answer) {
        if (answer instanceof Answer.Quantity quantity) {
            return FactValue.number(quantity.value().doubleValue());
        }
        if (answer instanceof Answer.Flag flag) {
            return FactValue.flag(flag.value());
        }
        if (answer instanceof Answer.Choice choice) {
            return FactValue.code(choice.code());
        }
        if (answer instanceof Answer.Choices choices) {
            return FactValue.codes(choices.codes());
        }
        if (answer instanceof Answer.Words words) {
            return FactValue.text(words.text());
        }
        return answer instanceof Answer.Day day ? FactValue.day(day.date()) : null;
    }
}
