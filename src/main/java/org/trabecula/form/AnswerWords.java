package org.trabecula.form;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.shared.text.Dates;

/** Says an answer in words, as it is shown beside its question, in a conflict or in a document. */
@Component
public class AnswerWords {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final MessageSource messages;

    AnswerWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the answer in words, with its unit as entered; absences in words too. */
    public String of(Question question, Answer answer) {
        if (answer instanceof Answer.Absent absent) {
            return message(absent.reason().messageKey());
        }
        if (answer instanceof Answer.Quantity quantity) {
            return quantity(question, quantity);
        }
        if (answer instanceof Answer.Flag flag) {
            return message(flag.value() ? "form.yes" : "form.no");
        }
        if (answer instanceof Answer.Choice choice) {
            return label(question, choice.code());
        }
        if (answer instanceof Answer.Choices choices) {
            return choices.codes().isEmpty()
                    ? noneOf(question)
                    : choices.codes().stream()
                            .map(code -> label(question, code))
                            .collect(Collectors.joining(", "));
        }
        if (answer instanceof Answer.Words words) {
            return words.text();
        }
        return Dates.format(((Answer.Day) answer).date());
    }

    /** Returns the words for "none of these" of a list. */
    String noneOf(Question question) {
        String key = "form.none." + question.key();
        String own = messages.getMessage(key, null, "", locale());
        return own == null || own.isEmpty() ? message("form.none") : own;
    }

    private String quantity(Question question, Answer.Quantity quantity) {
        if (question.isScale()) {
            String label = label(question, quantity.value().stripTrailingZeros().toPlainString());
            return label.startsWith(quantity.entered()) ? label : quantity.entered() + ", " + label;
        }
        String unit = quantity.unit() == null ? "" : UnitNames.of(quantity.unit());
        return unit.isEmpty() ? quantity.entered() : quantity.entered() + NO_BREAK_SPACE + unit;
    }

    private static String label(Question question, String code) {
        return question.options().stream()
                .filter(option -> option.code().equals(code))
                .map(Question.Option::label)
                .findFirst()
                .orElse(code);
    }

    private String message(String key) {
        return messages.getMessage(key, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
