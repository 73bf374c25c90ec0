package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How formulas that need sex behave without it: both are computed and shown, the lower one counts (the more cautious for the kidney). */
final class Sexes {
    private Sexes() {}

    static Score lower(
            Instrument instrument, List<Input> inputs, @Nullable Sex sex, BigDecimal female, BigDecimal male) {
        if (sex == Sex.FEMALE) {
            return Score.of(instrument, female, inputs);
        }
        if (sex == Sex.MALE) {
            return Score.of(instrument, male, inputs);
        }
        BigDecimal low = female.min(male);
        return new Score(
                        instrument,
                        Status.COMPLETE,
                        low,
                        low,
                        female.max(male),
                        instrument.bands().at(low),
                        inputs,
                        List.of(),
                        EnumSet.of(Warning.SEX_UNKNOWN_LOWER_TAKEN),
                        List.of())
                .working("if_female", female)
                .working("if_male", male);
    }
}
