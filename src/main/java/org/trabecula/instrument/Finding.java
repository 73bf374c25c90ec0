package org.trabecula.instrument;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of a rule that yields a code or a yes or no.
 *
 * @param value {@code null}: not known. With something missing it stands all the same: what is missing could only raise it
 * @param inputs all inputs used, in order
 * @param missing names of the unknown inputs that could still settle or raise it
 */
public record Finding<T>(
        Instrument instrument, @Nullable T value, List<Input> inputs, List<String> missing, Set<Warning> warnings) {

    /** @throws IllegalArgumentException if it is unknown although nothing is missing */
    public Finding {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
        warnings = inOrder(warnings);
        if (value == null && missing.isEmpty()) {
            throw Input.refused(instrument.code(), "unknown with nothing missing", "the names of what is missing");
        }
    }

    /** Returns a value that nothing can change any more. */
    static <T> Finding<T> known(Instrument instrument, T value, Input... inputs) {
        return new Finding<>(instrument, value, Arrays.asList(inputs), List.of(), Set.of());
    }

    /** Returns a value that the unknown inputs could still raise. */
    static <T> Finding<T> atLeast(Instrument instrument, T value, Input... inputs) {
        return new Finding<>(instrument, value, Arrays.asList(inputs), names(Arrays.asList(inputs)), Set.of());
    }

    /** Returns the result that waits for the unknown inputs. */
    static <T> Finding<T> unknown(Instrument instrument, Input... inputs) {
        return new Finding<>(instrument, null, Arrays.asList(inputs), names(Arrays.asList(inputs)), Set.of());
    }

    /** Returns the value, or the result that waits for the unknown inputs when there is none. */
    static <T> Finding<T> of(Instrument instrument, @Nullable T value, Input... inputs) {
        return value == null ? unknown(instrument, inputs) : known(instrument, value, inputs);
    }

    static List<String> names(Collection<Input> inputs) {
        return inputs.stream()
                .filter(input -> input.needed() && !input.known())
                .map(Input::name)
                .distinct()
                .toList();
    }

    Finding<T> warn(Warning... more) {
        Set<Warning> all = EnumSet.noneOf(Warning.class);
        all.addAll(warnings);
        all.addAll(Arrays.asList(more));
        return new Finding<>(instrument, value, inputs, missing, all);
    }

    /** Returns {@link Status#COMPLETE} when known and nothing could raise it, else {@link Status#PARTIAL}. */
    public Status status() {
        return value != null && missing.isEmpty() ? Status.COMPLETE : Status.PARTIAL;
    }

    /** Returns whether rule and thresholds were seen in a retrieved source. */
    public boolean verified() {
        return instrument.verified() && !warnings.contains(Warning.UNVERIFIED);
    }

    /** Returns an unmodifiable copy in the order of the constants, so that equal results print alike. */
    static Set<Warning> inOrder(Collection<Warning> warnings) {
        return warnings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(warnings));
    }
}
