package org.trabecula.shared.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.Errors;

/**
 * Makes the fields of one form from its binding result and messages, and collects them for the error summary.
 * The label of {@code mrn} under {@code patient.register} is {@code patient.register.mrn}, its hint
 * {@code patient.register.mrn.hint} (if there is one). Nothing typed is lost: the value is what was typed, even if refused.
 */
public final class Fields {

    private final MessageSource messages;
    private final Locale locale;
    private final String prefix;
    private final Errors errors;
    private final Map<String, Field> made = new LinkedHashMap<>();

    public Fields(MessageSource messages, Locale locale, String prefix, Errors errors) {
        this.messages = messages;
        this.locale = locale;
        this.prefix = prefix;
        this.errors = errors;
    }

    public Field text(String name) {
        return add(Field.text(name, label(name)));
    }

    public Field password(String name) {
        return keep(withTexts(Field.password(name, label(name)), name));
    }

    public Field number(String name) {
        return add(Field.number(name, label(name)));
    }

    public Field date(String name) {
        return add(Field.date(name, label(name)));
    }

    public Field textarea(String name) {
        return add(Field.textarea(name, label(name)));
    }

    public Field select(String name, List<Option> options) {
        return add(Field.select(name, label(name), options));
    }

    public Field seg(String name, List<Option> options) {
        return add(Field.seg(name, label(name), options));
    }

    public Field checks(String name, List<Option> options) {
        return add(Field.checks(name, label(name), options));
    }

    /** Replaces a field by a changed copy, so that the form shows the copy. */
    public Field keep(Field field) {
        made.put(field.name(), field);
        return field;
    }

    /** Returns a field by its name, for the template: {@code ${form.field('mrn')}}. */
    public Field field(String name) {
        Field field = made.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field '" + name + "' was made; there are " + made.keySet());
        }
        return field;
    }

    /** Returns all fields in the order in which they were made. */
    public List<Field> all() {
        return List.copyOf(made.values());
    }

    /** Returns what is wrong: the fields' errors in order, then those of the form as a whole. */
    public ErrorSummary summary() {
        ErrorSummary summary = ErrorSummary.of(made.values());
        for (var error : errors.getGlobalErrors()) {
            summary = summary.and(messages.getMessage(error, locale));
        }
        return summary;
    }

    private Field add(Field field) {
        Object typed = errors.getFieldValue(field.name());
        return keep(withTexts(field.withValues(values(typed)), field.name()));
    }

    private Field withTexts(Field field, String name) {
        List<String> wrong = new ArrayList<>();
        for (var error : errors.getFieldErrors(name)) {
            wrong.add(messages.getMessage(error, locale));
        }
        return field.withHint(messages.getMessage(prefix + "." + name + ".hint", null, null, locale))
                .withErrors(wrong);
    }

    private static Set<String> values(@Nullable Object typed) {
        if (typed instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return typed == null || typed.toString().isEmpty() ? Set.of() : Set.of(typed.toString());
    }

    private String label(String name) {
        return messages.getMessage(prefix + "." + name, null, locale);
    }
}
