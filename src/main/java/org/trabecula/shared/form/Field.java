package org.trabecula.shared.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, ready to be drawn by {@code shared/fields :: field(field)}; the fragment decides nothing.
 *
 * <p>Made by the static methods, completed by the {@code with…} methods, each of which returns a copy.
 *
 * @param kind how it is drawn
 * @param name what the browser sends; the part of a measurement beside the number: {@code name + "-unit"}, {@code name + "-date"}
 * @param id id of the first control, where an error summary jumps to
 * @param label text of the label
 * @param hint text under the label
 * @param values what was typed or chosen; empty if nothing
 * @param options answers to choose from
 * @param unit unit behind a number, if there is only one
 * @param units units to choose from, if there are several
 * @param unitValue chosen unit
 * @param dateValue typed date of a measurement; {@code null} if the field has none
 * @param previous what it was before, in words; {@code null} if that is not shown
 * @param was previous answer of a scale 0 to 10, which is marked
 * @param errors what is wrong, in words
 * @param attributes more for the control: {@code inputmode}, {@code autocomplete}, {@code size} …
 */
public record Field(
        Kind kind,
        String name,
        String id,
        String label,
        @Nullable String hint,
        Set<String> values,
        List<Option> options,
        @Nullable String unit,
        List<Option> units,
        @Nullable String unitValue,
        @Nullable String dateValue,
        @Nullable String previous,
        @Nullable String was,
        List<String> errors,
        Attributes attributes) {

    /** How it is drawn. */
    public enum Kind {
        TEXT,
        PASSWORD,
        NUMBER,
        DATE,
        TEXTAREA,
        SELECT,
        SEG,
        NRS,
        CHECKS
    }

    /** What the control is told beside name and value. */
    public record Attributes(
            @Nullable String autocomplete, @Nullable String cssClass, boolean full, boolean required, int maxLength) {
        static final Attributes NONE = new Attributes("off", null, false, false, 0);
    }

    public Field {
        values = Set.copyOf(values);
        options = List.copyOf(options);
        units = List.copyOf(units);
        errors = List.copyOf(errors);
    }

    /** One line of text. */
    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label, List.of());
    }

    /** A password, never filled in by us. */
    public static Field password(String name, String label) {
        return of(Kind.PASSWORD, name, label, List.of());
    }

    /** A number, typed. */
    public static Field number(String name, String label) {
        return of(Kind.NUMBER, name, label, List.of());
    }

    /** A date, typed: see {@link org.trabecula.shared.text.Dates}. */
    public static Field date(String name, String label) {
        return of(Kind.DATE, name, label, List.of());
    }

    /** Several lines of text. */
    public static Field textarea(String name, String label) {
        return of(Kind.TEXTAREA, name, label, List.of());
    }

    /** One of more than five answers. */
    public static Field select(String name, String label, List<Option> options) {
        return of(Kind.SELECT, name, label, options);
    }

    /** One of two to five answers, as a bar of radio buttons; also yes, no and not known. */
    public static Field seg(String name, String label, List<Option> options) {
        return of(Kind.SEG, name, label, options);
    }

    /** A scale from 0 to 10; the options are what stands beside it, usually "not known". */
    public static Field nrs(String name, String label, List<Option> beside) {
        return of(Kind.NRS, name, label, beside);
    }

    /** Any number of ticks. */
    public static Field checks(String name, String label, List<Option> options) {
        return of(Kind.CHECKS, name, label, options);
    }

    private static Field of(Kind kind, String name, String label, List<Option> options) {
        return new Field(
                kind,
                name,
                name.replaceAll("[^A-Za-z0-9_-]", "-"),
                label,
                null,
                Set.of(),
                options,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Attributes.NONE);
    }

    public Field withId(String id) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    public Field withHint(@Nullable String hint) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    /** What was typed or chosen; {@code null} is nothing. */
    public Field withValue(@Nullable String value) {
        return withValues(value == null ? Set.of() : Set.of(value));
    }

    public Field withValues(Set<String> values) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    /** The only unit of a number. */
    public Field withUnit(@Nullable String unit) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    /** Several units of a number, and the chosen one; nothing chosen asks for it. */
    public Field withUnits(List<Option> units, @Nullable String unitValue) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    /** A measurement's date beside its number; empty text is an empty date. */
    public Field withDate(String dateValue) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    /** What it was before, in words. */
    public Field withPrevious(@Nullable String previous) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    /** The previous answer of a scale, to be marked on it. */
    public Field withWas(@Nullable String was) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    public Field withErrors(List<String> errors) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    public Field withError(String error) {
        List<String> all = new ArrayList<>(errors);
        all.add(error);
        return withErrors(all);
    }

    /** The browser's {@code autocomplete}; {@code off} if not set. */
    public Field withAutocomplete(String autocomplete) {
        return with(new Attributes(
                autocomplete, attributes.cssClass, attributes.full, attributes.required, attributes.maxLength));
    }

    /** A class of the control, like {@code input--mrn}. */
    public Field withClass(String cssClass) {
        return with(new Attributes(
                attributes.autocomplete, cssClass, attributes.full, attributes.required, attributes.maxLength));
    }

    /** Takes the whole width of a form grid. */
    public Field asFull() {
        return with(new Attributes(
                attributes.autocomplete, attributes.cssClass, true, attributes.required, attributes.maxLength));
    }

    private Field with(Attributes attributes) {
        return new Field(
                kind,
                name,
                id,
                label,
                hint,
                values,
                options,
                unit,
                units,
                unitValue,
                dateValue,
                previous,
                was,
                errors,
                attributes);
    }

    /** Returns the single value, or an empty text. */
    public String value() {
        return values.isEmpty() ? "" : values.iterator().next();
    }

    /** Returns whether something is wrong with it. */
    public boolean isInvalid() {
        return !errors.isEmpty();
    }

    /** Returns whether this answer is chosen. */
    public boolean has(String option) {
        return values.contains(option);
    }

    /** Returns the ids of hint, error and previous value, in that order, for {@code aria-describedby}; {@code null} if none. */
    public @Nullable String describedBy() {
        Set<String> ids = new LinkedHashSet<>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (isInvalid()) {
            ids.add(id + "-error");
        }
        if (previous != null) {
            ids.add(id + "-prev");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Returns the id of one option's control: that of the field for the first, so that an error summary finds it. */
    public String optionId(int index) {
        return index == 0 ? id : id + "-" + index;
    }
}
