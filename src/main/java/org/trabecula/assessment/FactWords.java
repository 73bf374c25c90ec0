package org.trabecula.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.form.UnitNames;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactValue;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.Numbers;

/** A value of the dictionary in words: number with unit, yes or no, labels of codes; what is known in part says so. */
@Component
class FactWords {

    private static final int DECIMALS = 2;

    private final MessageSource messages;

    FactWords(MessageSource messages) {
        this.messages = messages;
    }

    String value(Fact fact, FactValue value) {
        if (value instanceof FactValue.Num number) {
            String text = withUnit(fact, Numbers.format(number.value(), DECIMALS));
            return number.atLeast() ? say("assessment.result.at-least", text) : text;
        }
        if (value instanceof FactValue.Flag flag) {
            return say(flag.value() ? "form.yes" : "form.no");
        }
        if (value instanceof FactValue.CodeOf code) {
            return fact.labelOf(code.code());
        }
        if (value instanceof FactValue.OneOf codes) {
            return say("assessment.facts.one-of", labels(fact, codes.codes(), " / "));
        }
        if (value instanceof FactValue.Codes codes) {
            String listed = codes.codes().isEmpty()
                    ? say("assessment.result.none-of-these")
                    : labels(fact, codes.codes(), ", ");
            return codes.open() ? say("assessment.facts.open-list", listed) : listed;
        }
        return value instanceof FactValue.Text text ? text.text() : Dates.format(((FactValue.Day) value).day());
    }

    private static String labels(Fact fact, List<String> codes, String between) {
        return codes.stream().map(fact::labelOf).collect(Collectors.joining(between));
    }

    private static String withUnit(Fact fact, String number) {
        String unit = fact.unit() == null ? "" : UnitNames.of(fact.unit());
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
