package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nine ratings of symptoms now, 0 (none) to 10 (worst), in words of our own: pain, tiredness, drowsiness, nausea, appetite and breathlessness give the
 * physical sum (0 to 60), low mood and worry the emotional one (0 to 20), and all with wellbeing the total (0 to 90). A sum exists only with all its
 * ratings. Any rating from 4 is assessed and from 7 acted on at once; these two cuts are from memory and marked. Sources: Watanabe 2011; changes that
 * matter: {@link Meaningful}. Licence: green; it is not called by the name of a licensed form.
 */
public final class Symptoms {
    private static final List<String> PHYSICAL_ITEMS =
            List.of("pain_now", "fatigue", "rate_drowsiness", "rate_nausea", "rate_appetite", "rate_breathlessness");
    private static final List<String> EMOTIONAL_ITEMS = List.of("rate_low_mood", "rate_worry");

    /** The nine ratings in the order in which they are passed. */
    public static final List<String> ITEMS = List.of(
            "pain_now",
            "fatigue",
            "rate_drowsiness",
            "rate_nausea",
            "rate_appetite",
            "rate_breathlessness",
            "rate_low_mood",
            "rate_worry",
            "rate_wellbeing");

    static final Instrument PHYSICAL = sum("symptoms_physical", 60, PHYSICAL_ITEMS);
    static final Instrument EMOTIONAL = sum("symptoms_emotional", 20, EMOTIONAL_ITEMS);
    static final Instrument TOTAL = sum("symptoms_total", 90, ITEMS);
    static final Instrument HIGHEST = Instrument.score(
            "symptoms_highest",
            "0-10",
            0,
            10,
            Bands.of("ESAS_4_7", Band.calm("0", "BELOW"), Band.mid("4", "ASSESS"), Band.high("7", "ACT_NOW"))
                    .unverified(),
            Citation.ESAS2011,
            ITEMS.toArray(String[]::new));

    private Symptoms() {}

    private static Instrument sum(String code, int most, List<String> items) {
        return Instrument.score(code, "points", 0, most, Bands.NONE, Citation.ESAS2011, items.toArray(String[]::new));
    }

    /** Returns the physical sum of the nine ratings. */
    public static Score physical(List<@Nullable BigDecimal> ratings) {
        return Score.sum(PHYSICAL, inputs(ratings).subList(0, 6).toArray(Input[]::new));
    }

    /** Returns the emotional sum of the nine ratings. */
    public static Score emotional(List<@Nullable BigDecimal> ratings) {
        return Score.sum(EMOTIONAL, inputs(ratings).subList(6, 8).toArray(Input[]::new));
    }

    /** Returns the total of the nine ratings. */
    public static Score total(List<@Nullable BigDecimal> ratings) {
        return Score.sum(TOTAL, inputs(ratings).toArray(Input[]::new));
    }

    /** Returns the highest rating; at least that of those given while one is missing. */
    public static Score highest(List<@Nullable BigDecimal> ratings) {
        List<Input> inputs = inputs(ratings);
        BigDecimal highest = ratings.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (highest == null) {
            return Score.unknown(HIGHEST, inputs);
        }
        return inputs.stream().allMatch(Input::known) || highest.compareTo(BigDecimal.TEN) == 0
                ? Score.of(HIGHEST, highest, inputs)
                : Score.between(HIGHEST, highest, BigDecimal.TEN, inputs);
    }

    private static List<Input> inputs(List<@Nullable BigDecimal> ratings) {
        if (ratings.size() != ITEMS.size()) {
            throw Input.refused("symptoms", ratings.size() + " ratings", "9 ratings");
        }
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            inputs.add(Input.whole(ITEMS.get(i), ratings.get(i), 0, 10));
        }
        return inputs;
    }
}
