package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Means of the Brief Pain Inventory out of ratings taken on the licensed form: severity of four, all needed; interference of seven, of which four or more
 * may stand for all. Source: Cleeland, User Guide 2009. Licence: red; no wording of it is here.
 */
public final class Bpi {
    private static final int SEVERITY = 4;
    private static final int INTERFERENCE = 7;
    private static final int ENOUGH = 4;

    private Bpi() {}

    /**
     * Returns the mean of the four ratings of severity, 0 to 10; a range while one is missing.
     *
     * @throws IllegalArgumentException if there are not four, or one is not a whole number from 0 to 10
     */
    public static Score severity(List<@Nullable BigDecimal> ratings) {
        Instrument instrument = EnteredTotal.BPI_SEVERITY.instrument();
        List<Input> inputs = inputs(instrument, ratings, SEVERITY);
        return mean(instrument, inputs);
    }

    /**
     * Returns the mean of the seven ratings of interference, 0 to 10; with four to six of them their own mean, marked.
     *
     * @throws IllegalArgumentException if there are not seven, or one is not a whole number from 0 to 10
     */
    public static Score interference(List<@Nullable BigDecimal> ratings) {
        Instrument instrument = EnteredTotal.BPI_INTERFERENCE.instrument();
        List<Input> inputs = inputs(instrument, ratings, INTERFERENCE);
        List<Input> known = inputs.stream().filter(Input::known).toList();
        Score mean = mean(instrument, inputs);
        if (known.size() == INTERFERENCE || known.size() < ENOUGH) {
            return mean;
        }
        return new Score(
                instrument,
                Status.PRORATED,
                mean(instrument, known).value(),
                mean.low(),
                mean.high(),
                null,
                inputs,
                mean.missing(),
                EnumSet.of(Warning.MEAN_OF_ANSWERED),
                List.of());
    }

    private static Score mean(Instrument instrument, List<Input> inputs) {
        Score sum = Score.sum(instrument.with(Bands.NONE), inputs.toArray(Input[]::new));
        BigDecimal low = sum.low();
        BigDecimal high = sum.high();
        if (low == null || high == null) {
            return Score.unknown(instrument, inputs);
        }
        BigDecimal number = BigDecimal.valueOf(inputs.size());
        BigDecimal least = low.divide(number, MathContext.DECIMAL64);
        return sum.value() == null
                ? Score.between(instrument, least, high.divide(number, MathContext.DECIMAL64), inputs)
                : Score.of(instrument, least, inputs);
    }

    private static List<Input> inputs(Instrument instrument, List<@Nullable BigDecimal> ratings, int expected) {
        if (ratings.size() != expected) {
            throw Input.refused(instrument.code(), ratings.size() + " ratings", expected + " ratings");
        }
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < expected; i++) {
            inputs.add(Input.whole(instrument.code() + "." + (i + 1), ratings.get(i), 0, 10));
        }
        return inputs;
    }
}
