package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts of the patient out of those of each pain, as {@code form.yaml} derives them. In every method {@code hasPain} is the answer to "any pain at all":
 * no makes the ratings 0; otherwise an empty list is not known. A maximum with an unknown part is at least its known part. Inputs are named after
 * the item with the pain's place in the list ({@code p_worst.2}). Source: own decision.
 */
public final class Pains {
    static final Instrument SITES = Instrument.number("pain_sites", "sites", Bands.NONE, Citation.DESIGN, "p_worst");
    static final Instrument PER_DAY = Instrument.number(
            "breakthrough_per_day", "episodes", Bands.NONE, Citation.DESIGN, "p_flares", "p_flares_per_day");
    static final Instrument NIGHT = Instrument.code("night_pain", Citation.DESIGN, "p_nights_woken");
    static final Instrument INCIDENT = Instrument.code("incident_pain", Citation.DESIGN, "p_movement", "p_rest");
    static final Instrument LOCALIZED = Instrument.code(
            "localized_neuropathic",
            Citation.DESIGN,
            "p_sensory_signs",
            "p_neuropathic_words",
            "p_neuro_cause",
            "p_patch_area");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private Pains() {}

    /** Flares of one pain, and how many a day (0 to 50). */
    public record Flares(@Nullable Boolean flares, @Nullable BigDecimal perDay) {}

    /** Pain on movement and at rest of one pain, 0 to 10 each. */
    public record Movement(
            @Nullable BigDecimal onMovement, @Nullable BigDecimal atRest) {}

    /** What decides whether one pain is neuropathic in an area that a patch covers. */
    public record PatchArea(
            @Nullable Boolean sensorySigns,
            @Nullable Integer neuropathicWords,
            @Nullable Boolean neuroCause,
            @Nullable Boolean patchArea) {}

    /**
     * Class of one pain that is there: the clinician's verdict where there is one, else that of the rules.
     *
     * @param confidence of the rules; {@code null} when undetermined, or when the clinician decided otherwise than the rules, whose
     *     confidence is then of another class and says nothing
     */
    public record Classed(Mechanism.Type type, Mechanism.@Nullable Confidence confidence) {}

    /**
     * Returns the highest of one rating over the pains, with the bands of {@link Nrs}.
     *
     * @param fact key of the patient's fact ({@code pain_worst})
     * @param item key of the pain's item ({@code p_worst})
     * @throws IllegalArgumentException if a rating is not a whole number from 0 to 10
     */
    public static Score highest(
            String fact, String item, @Nullable Boolean hasPain, List<@Nullable BigDecimal> ratings) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            inputs.add(Input.whole(item + "." + (i + 1), ratings.get(i), 0, 10));
        }
        return highest(Nrs.rating(fact, Nrs.Cuts.FROM_4_AND_7), 10, hasPain, inputs);
    }

    /** Returns the most flares a day of any pain; a pain without flares counts 0. */
    public static Score flaresPerDay(@Nullable Boolean hasPain, List<Flares> pains) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < pains.size(); i++) {
            Flares pain = pains.get(i);
            boolean none = pain.perDay() == null && Boolean.FALSE.equals(pain.flares());
            BigDecimal count = none ? BigDecimal.ZERO : pain.perDay();
            inputs.add(Input.quantity("p_flares_per_day." + (i + 1), count, "0", "50"));
        }
        return highest(PER_DAY, 50, hasPain, inputs);
    }

    static Score highest(Instrument instrument, int most, @Nullable Boolean hasPain, List<Input> parts) {
        if (Boolean.FALSE.equals(hasPain)) {
            return Score.of(instrument, BigDecimal.ZERO, List.of(Input.flag("has_pain", false)));
        }
        List<Input> inputs = parts.isEmpty() ? List.of(Input.flag("has_pain", null)) : parts;
        BigDecimal limit = BigDecimal.valueOf(most);
        BigDecimal known = inputs.stream()
                .map(Input::points)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (known == null) {
            return Score.unknown(instrument, inputs);
        }
        boolean certain = inputs.stream().allMatch(Input::known) || known.compareTo(limit) == 0;
        return certain ? Score.of(instrument, known, inputs) : Score.between(instrument, known, limit, inputs);
    }

    /** Returns the number of pains with worst pain of 1 or more. */
    public static Score sites(@Nullable Boolean hasPain, List<@Nullable BigDecimal> worst) {
        if (Boolean.FALSE.equals(hasPain)) {
            return Score.of(SITES, BigDecimal.ZERO, List.of(Input.flag("has_pain", false)));
        }
        if (worst.isEmpty()) {
            return Score.unknown(SITES, List.of(Input.flag("has_pain", null)));
        }
        List<Input> inputs = new ArrayList<>();
        int painful = 0;
        for (int i = 0; i < worst.size(); i++) {
            BigDecimal rating = worst.get(i);
            inputs.add(Input.whole("p_worst." + (i + 1), rating, 0, 10));
            painful += rating != null && rating.signum() > 0 ? 1 : 0;
        }
        long open = inputs.stream().filter(input -> !input.known()).count();
        return open == 0
                ? Score.of(SITES, BigDecimal.valueOf(painful), inputs)
                : Score.between(SITES, BigDecimal.valueOf(painful), BigDecimal.valueOf(painful + open), inputs);
    }

    /** Returns whether a pain wakes on two or more nights a week. */
    public static Finding<Boolean> wakes(@Nullable Boolean hasPain, List<@Nullable BigDecimal> nights) {
        List<Input> inputs = new ArrayList<>();
        List<@Nullable Boolean> parts = new ArrayList<>();
        for (int i = 0; i < nights.size(); i++) {
            BigDecimal woken = nights.get(i);
            inputs.add(Input.whole("p_nights_woken." + (i + 1), woken, 0, 7));
            parts.add(woken == null ? null : woken.compareTo(TWO) >= 0);
        }
        return any(NIGHT, hasPain, inputs, parts);
    }

    /**
     * Returns yes if one pain alone is 4 or more on movement and 3 or less at rest; otherwise not known, for the dictionary then decides from the
     * patient's own ratings.
     */
    public static Finding<Boolean> incident(List<Movement> pains) {
        List<Input> inputs = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < pains.size(); i++) {
            BigDecimal movement = pains.get(i).onMovement();
            BigDecimal rest = pains.get(i).atRest();
            inputs.add(Input.whole("p_movement." + (i + 1), movement, 0, 10));
            inputs.add(Input.whole("p_rest." + (i + 1), rest, 0, 10));
            found |= Boolean.TRUE.equals(incident(movement, rest));
        }
        return found
                ? new Finding<>(INCIDENT, true, inputs, List.of(), Set.of())
                : new Finding<>(INCIDENT, null, inputs, List.of("pain_on_movement", "pain_at_rest"), Set.of());
    }

    /** Returns whether ratings of 0 to 10 say that it hurts with movement alone: 4 or more on movement and 3 or less at rest. */
    public static @Nullable Boolean incident(@Nullable BigDecimal onMovement, @Nullable BigDecimal atRest) {
        return Kleene.and(
                onMovement == null ? null : onMovement.compareTo(FOUR) >= 0,
                atRest == null ? null : atRest.compareTo(THREE) <= 0);
    }

    /**
     * Returns whether a pain with sensory signs or a neuropathic word lies in an area that a patch covers; no only if each pain is known to have no
     * such area, or neither such words nor a cause.
     */
    public static Finding<Boolean> localizedNeuropathic(@Nullable Boolean hasPain, List<PatchArea> pains) {
        List<Input> inputs = new ArrayList<>();
        List<@Nullable Boolean> parts = new ArrayList<>();
        for (int i = 0; i < pains.size(); i++) {
            PatchArea pain = pains.get(i);
            Boolean wordy = pain.neuropathicWords() == null ? null : pain.neuropathicWords() >= 1;
            Boolean yes = Kleene.and(Kleene.or(pain.sensorySigns(), wordy), pain.patchArea());
            Boolean possible = Kleene.and(pain.patchArea(), Kleene.or(wordy, pain.neuroCause()));
            parts.add(Boolean.TRUE.equals(yes) ? Boolean.TRUE : Boolean.FALSE.equals(possible) ? Boolean.FALSE : null);
            String place = "." + (i + 1);
            inputs.add(Input.flag("p_sensory_signs" + place, pain.sensorySigns()));
            inputs.add(Input.text("p_neuropathic_words" + place, wordy == null ? null : "" + pain.neuropathicWords()));
            inputs.add(Input.flag("p_neuro_cause" + place, pain.neuroCause()));
            inputs.add(Input.flag("p_patch_area" + place, pain.patchArea()));
        }
        return any(LOCALIZED, hasPain, inputs, parts);
    }

    /** Returns yes as soon as one part is, no only when all are known and no. */
    static Finding<Boolean> any(
            Instrument instrument, @Nullable Boolean hasPain, List<Input> inputs, List<@Nullable Boolean> parts) {
        if (Boolean.FALSE.equals(hasPain)) {
            return Finding.known(instrument, false, Input.flag("has_pain", false));
        }
        if (parts.isEmpty()) {
            return Finding.unknown(instrument, Input.flag("has_pain", null));
        }
        Boolean value = Kleene.or(parts.toArray(Boolean[]::new));
        if (value != null) {
            return new Finding<>(instrument, value, inputs, List.of(), Set.of());
        }
        List<String> missing = Finding.names(inputs);
        return new Finding<>(instrument, null, inputs, missing.isEmpty() ? instrument.items() : missing, Set.of());
    }

    /**
     * Returns the class of the patient: the first that occurs of {@link Breakthrough.Type}. While a pain is not classed only the very first is certain.
     *
     * @param pains class of each pain, {@code null} where not known
     */
    public static Finding<Breakthrough.Type> breakthrough(
            @Nullable Boolean hasPain, List<Breakthrough.@Nullable Type> pains) {
        if (Boolean.FALSE.equals(hasPain)) {
            return Finding.known(Breakthrough.BREAKTHROUGH, Breakthrough.Type.NONE, Input.flag("has_pain", false));
        }
        Input[] inputs = new Input[Math.max(pains.size(), 1)];
        inputs[0] = Input.flag("has_pain", null);
        for (int i = 0; i < pains.size(); i++) {
            inputs[i] = Input.code("p_breakthrough." + (i + 1), pains.get(i));
        }
        Breakthrough.Type first = pains.stream()
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean open = first != Breakthrough.Type.UNCONTROLLED_BACKGROUND
                && pains.stream().anyMatch(Objects::isNull);
        return first == null || open
                ? Finding.unknown(Breakthrough.BREAKTHROUGH, inputs)
                : Finding.known(Breakthrough.BREAKTHROUGH, first, inputs);
    }

    /**
     * Returns the mechanism of the patient: mixed if one pain is, or if nociceptive and neuropathic stand side by side; else the one class that occurs;
     * undetermined adds nothing beside another. Without a pain there is none: {@code null}.
     */
    public static Mechanism.@Nullable Type mechanism(List<Classed> pains) {
        Set<Mechanism.Type> types = EnumSet.noneOf(Mechanism.Type.class);
        pains.forEach(pain -> types.add(pain.type()));
        if (types.contains(Mechanism.Type.MIXED)
                || (types.contains(Mechanism.Type.NOCICEPTIVE) && types.contains(Mechanism.Type.NEUROPATHIC))) {
            return Mechanism.Type.MIXED;
        }
        if (types.size() > 1) {
            types.remove(Mechanism.Type.UNDETERMINED);
        }
        return types.isEmpty() ? null : types.iterator().next();
    }

    /** Returns the lowest confidence of the pains that contributed a class; {@code null}: none did, or one of them has none. */
    public static Mechanism.@Nullable Confidence confidence(List<Classed> pains) {
        Mechanism.Confidence lowest = null;
        for (Classed pain : pains) {
            Mechanism.Confidence confidence = pain.confidence();
            if (pain.type() == Mechanism.Type.UNDETERMINED) {
                continue;
            }
            if (confidence == null) {
                return null;
            }
            lowest = lowest == null || confidence.compareTo(lowest) > 0 ? confidence : lowest;
        }
        return lowest;
    }
}
