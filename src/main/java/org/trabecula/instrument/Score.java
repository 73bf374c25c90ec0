package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of an instrument that yields a number. An absent input is missing, never a point, and never silently 0.
 *
 * @param value unrounded; {@code null} while {@link Status#PARTIAL}
 * @param low the least it can be, whatever is missing; with a value mostly the value itself; {@code null}: nothing can be said
 * @param high the most it can be; {@code null}: no upper end is known
 * @param band of the value; while an input is missing only a band that asks for an act and is certainly reached ("at least")
 * @param inputs all inputs used, in order, with their points
 * @param missing names of the inputs that are needed and not known
 * @param workings numbers on the way to the value
 */
public record Score(
        Instrument instrument,
        Status status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Band band,
        List<Input> inputs,
        List<String> missing,
        Set<Warning> warnings,
        List<Working> workings) {

    /** @throws IllegalArgumentException if value, range, band and what is missing contradict each other */
    public Score {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
        warnings = Finding.inOrder(warnings);
        workings = List.copyOf(workings);
        if ((status == Status.PARTIAL) != (value == null) || (status == Status.COMPLETE) != missing.isEmpty()) {
            throw contradiction(instrument, status + " with value " + value + " and missing " + missing);
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw contradiction(instrument, "range " + low + " to " + high);
        }
        if (value != null && (low == null || high == null || value.compareTo(low) < 0 || value.compareTo(high) > 0)) {
            throw contradiction(instrument, "value " + value + " outside " + low + " to " + high);
        }
        if (band != null && status != Status.COMPLETE && !band.alarming()) {
            throw contradiction(instrument, "reassuring band " + band.code() + " of a " + status + " result");
        }
    }

    private static IllegalArgumentException contradiction(Instrument instrument, String what) {
        return Input.refused(instrument.code(), what, "a result that agrees with what is missing");
    }

    /** Returns the sum of the points; a range while an input is missing. */
    static Score sum(Instrument instrument, Input... inputs) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Input input : inputs) {
            BigDecimal points = input.points();
            low = low.add(points == null ? input.least() : points);
            high = high.add(points == null ? input.most() : points);
        }
        List<Input> all = Arrays.asList(inputs);
        return unknown(all).isEmpty() ? of(instrument, low, all) : between(instrument, low, high, all);
    }

    /** Returns a complete result. */
    static Score of(Instrument instrument, BigDecimal value, List<Input> inputs) {
        Band band = instrument.bands().at(value);
        return new Score(
                instrument, Status.COMPLETE, value, value, value, band, inputs, List.of(), Set.of(), List.of());
    }

    /** Returns a range, because needed inputs are missing. */
    static Score between(
            Instrument instrument, @Nullable BigDecimal low, @Nullable BigDecimal high, List<Input> inputs) {
        return partial(instrument, low, high, inputs, unknown(inputs));
    }

    /** Returns a range, with the names of what is missing. */
    static Score partial(
            Instrument instrument,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            List<Input> inputs,
            List<String> missing) {
        Band band = low == null ? null : instrument.bands().certain(low, high);
        return new Score(instrument, Status.PARTIAL, null, low, high, band, inputs, missing, Set.of(), List.of());
    }

    /** Returns a result of which nothing can be said until the missing inputs are known. */
    static Score unknown(Instrument instrument, List<Input> inputs) {
        return partial(instrument, null, null, inputs, unknown(inputs));
    }

    private static List<String> unknown(List<Input> inputs) {
        return inputs.stream()
                .filter(input -> input.needed() && !input.known())
                .map(Input::name)
                .toList();
    }

    Score warn(Warning... more) {
        Set<Warning> all = EnumSet.noneOf(Warning.class);
        all.addAll(warnings);
        all.addAll(Arrays.asList(more));
        return new Score(instrument, status, value, low, high, band, inputs, missing, all, workings);
    }

    Score working(String name, BigDecimal number) {
        List<Working> all = new ArrayList<>(workings);
        all.add(new Working(name, number));
        return new Score(instrument, status, value, low, high, band, inputs, missing, warnings, all);
    }

    Score withBand(@Nullable Band other) {
        return new Score(instrument, status, value, low, high, other, inputs, missing, warnings, workings);
    }

    /** Returns the value rounded half up for the screen, or {@code null} when there is none. Never compare it with a threshold. */
    public @Nullable BigDecimal rounded(int decimals) {
        return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Returns whether the value is not known but cannot be below {@link #low()}. */
    public boolean atLeast() {
        return value == null && low != null;
    }

    /** Returns whether formula, points and the band shown were seen in a retrieved source. */
    public boolean verified() {
        return instrument.verified() && (band == null || instrument.bands().verified());
    }
}
