package org.trabecula.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.Widget;
import org.trabecula.planning.Fact;

/** Turns a field of the form and its entry of the dictionary into the question that is put. */
@Component
public class Questions {

    /** A scale has eleven positions: 0 to 10, or 0 to 100 by tens. */
    private static final int SCALE_STEPS = 10;

    private final MessageSource messages;
    private final Map<FormField, Question> known = new ConcurrentHashMap<>();

    Questions(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the question of a field. */
    public Question of(FormField field) {
        return known.computeIfAbsent(field, this::make);
    }

    /** Returns the question of a field, with another answer to whether it must be answered. */
    public Question of(FormField field, boolean mustAnswer) {
        return of(field).required(mustAnswer);
    }

    private Question make(FormField field) {
        Fact fact = field.fact();
        return new Question(
                fact.key(),
                fact.label(),
                kind(fact),
                field.widget(),
                options(field, fact),
                fact.unit(),
                field.otherUnit(),
                limits(fact.range()),
                limits(field.softRange()),
                fact.staleAfterDays(),
                field.required(),
                field.fold(),
                field.licence() == null ? null : field.licence().name());
    }

    private static Question.Kind kind(Fact fact) {
        return switch (fact.type()) {
            case NUMBER -> Question.Kind.NUMBER;
            case FLAG -> Question.Kind.FLAG;
            case CODE -> Question.Kind.CODE;
            case CODES -> Question.Kind.CODES;
            case TEXT -> Question.Kind.TEXT;
            case DATE -> Question.Kind.DATE;
        };
    }

    private List<Question.Option> options(FormField field, Fact fact) {
        if (!fact.codes().isEmpty()) {
            return fact.codes().stream()
                    .map(code -> new Question.Option(code.code(), code.label()))
                    .toList();
        }
        if (!fact.answers().isEmpty()) {
            return fact.answers().stream()
                    .map(answer -> new Question.Option(whole(answer.value()), answer.label()))
                    .toList();
        }
        Fact.Range range = fact.range();
        if (field.widget() == Widget.NRS || field.widget() == Widget.SLIDER) {
            int step = range == null ? 1 : Math.max(1, (int) range.high() / SCALE_STEPS);
            return IntStream.rangeClosed(0, SCALE_STEPS)
                    .mapToObj(position -> Integer.toString(position * step))
                    .map(number -> new Question.Option(number, number))
                    .toList();
        }
        if (field.widget() == Widget.CHOICE && range != null) {
            List<Question.Option> grades = new ArrayList<>();
            for (int grade = (int) range.low(); grade <= (int) range.high(); grade++) {
                grades.add(new Question.Option(Integer.toString(grade), grade(fact.key(), grade)));
            }
            return grades;
        }
        return List.of();
    }

    /** The words of a grade stand in the messages; a grade without words is its number. */
    private String grade(String key, int grade) {
        String number = Integer.toString(grade);
        String text =
                messages.getMessage("form.answer." + key + "." + number, null, "", LocaleContextHolder.getLocale());
        return text == null || text.isEmpty() ? number : number + " – " + text;
    }

    private static String whole(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Question.@Nullable Limits limits(Fact.@Nullable Range range) {
        return range == null
                ? null
                : new Question.Limits(BigDecimal.valueOf(range.low()), BigDecimal.valueOf(range.high()));
    }
}
