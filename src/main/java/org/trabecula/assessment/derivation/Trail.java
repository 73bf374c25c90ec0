package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values that one derivation read: what it used, and what it wanted and did not find. */
final class Trail {

    private final Board board;
    private final Map<Input.Name, Input> used = new LinkedHashMap<>();
    private final List<Input> compared = new ArrayList<>();
    private final Set<Input.Name> missing = new LinkedHashSet<>();

    Trail(Board board) {
        this.board = board;
    }

    /** Returns the least that is known of a number; {@code null}: unknown. */
    @Nullable
    Double low(Subject subject, String key) {
        Worth worth = read(subject, key);
        if (worth instanceof Worth.AtLeast part) {
            return part.low();
        }
        return worth instanceof Worth.Exactly exactly ? (Double) exactly.value() : null;
    }

    /** Returns a number that is known exactly; {@code null}: not. */
    @Nullable
    Double number(Subject subject, String key) {
        Worth worth = read(subject, key);
        return worth instanceof Worth.Exactly exactly ? (Double) exactly.value() : null;
    }

    Truth truth(Subject subject, String key) {
        Worth worth = read(subject, key);
        return worth instanceof Worth.Exactly exactly ? Truth.of((Boolean) exactly.value()) : Truth.UNKNOWN;
    }

    /** Tells whether the patient said that there is no pain; if nobody said anything, the pains themselves tell. */
    boolean noPain() {
        return board.known(Subject.PATIENT, "has_pain") != null && truth(Subject.PATIENT, "has_pain") == Truth.FALSE;
    }

    @Nullable
    String code(Subject subject, String key) {
        Worth worth = read(subject, key);
        return worth instanceof Worth.Exactly exactly ? (String) exactly.value() : null;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    List<String> codes(Subject subject, String key) {
        Worth worth = read(subject, key);
        return worth instanceof Worth.Exactly exactly ? (List<String>) exactly.value() : null;
    }

    @Nullable
    LocalDate date(Subject subject, String key) {
        Worth worth = read(subject, key);
        return worth instanceof Worth.Exactly exactly ? (LocalDate) exactly.value() : null;
    }

    /** Returns a number that is known exactly, as the instruments take it. */
    @Nullable
    BigDecimal decimal(Subject subject, String key) {
        Double number = number(subject, key);
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** Returns a whole number that is known exactly; a fraction is none of these answers. */
    @Nullable
    BigDecimal whole(Subject subject, String key) {
        BigDecimal number = decimal(subject, key);
        return number == null || number.stripTrailingZeros().scale() > 0 ? null : number;
    }

    /** Returns whole numbers as {@link #whole}, in the order of their keys. */
    List<@Nullable BigDecimal> wholes(Subject subject, List<String> keys) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        keys.forEach(key -> numbers.add(whole(subject, key)));
        return numbers;
    }

    /** Returns codes as the instruments take them; {@code null}: unknown, empty: none of these. */
    <E extends Enum<E>> @Nullable Set<E> choices(Subject subject, String key, Class<E> type) {
        List<String> codes = codes(subject, key);
        return codes == null
                ? null
                : codes.stream().map(code -> Enum.valueOf(type, code)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns yes or no as the instruments take it; {@code null}: unknown. */
    @Nullable
    Boolean flag(Subject subject, String key) {
        return truth(subject, key).orNull();
    }

    /** Returns a code as the instruments take it. @throws IllegalArgumentException if the instrument does not know the code */
    <E extends Enum<E>> @Nullable E choice(Subject subject, String key, Class<E> type) {
        String code = code(subject, key);
        return code == null ? null : Enum.valueOf(type, code);
    }

    /** Tells how a number stands to a limit; a number known in part decides it once its known part does. */
    Truth atLeast(Subject subject, String key, double limit) {
        Double low = low(subject, key);
        if (low == null) {
            return Truth.UNKNOWN;
        }
        if (low >= limit) {
            return Truth.TRUE;
        }
        return number(subject, key) == null ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Notes a value that came from a list or from an earlier assessment, not from an answer. */
    void use(Subject subject, String key, Worth worth, LocalDate on) {
        Input.Name name = new Input.Name(subject, key);
        used.put(name, new Input(name, worth, on));
    }

    /** Notes a value of an earlier assessment that was compared with; it is shown and makes nothing older. */
    void compare(Subject subject, String key, @Nullable Object value, LocalDate on) {
        if (value != null) {
            compared.add(new Input(new Input.Name(subject, key), Worth.exactly(value), on));
        }
    }

    /** Notes that a value was wanted and is not known. */
    void miss(Subject subject, String key) {
        missing.add(new Input.Name(subject, key));
    }

    List<Input> used() {
        List<Input> all = new ArrayList<>(used.values());
        all.addAll(compared);
        return all;
    }

    List<Input.Name> missing() {
        return List.copyOf(missing);
    }

    /** Returns the oldest date of the inputs that go stale as fast as the value or faster; of all, if there is no such input. */
    @Nullable
    LocalDate oldest(String key, Staleness staleness) {
        List<LocalDate> aging = used.values().stream()
                .filter(input -> staleness.ages(input.name().key(), key))
                .map(Input::on)
                .toList();
        List<LocalDate> dates =
                aging.isEmpty() ? used.values().stream().map(Input::on).toList() : aging;
        return dates.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private Worth read(Subject subject, String key) {
        Input input = board.known(subject, key);
        if (input == null) {
            miss(subject, key);
            return Worth.UNKNOWN;
        }
        used.put(input.name(), input);
        if (input.worth() instanceof Worth.AtLeast) {
            miss(subject, key);
        }
        return input.worth();
    }
}
