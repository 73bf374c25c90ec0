package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Daily targets of nutrition in cancer: energy 25 to 30 kcal per kg (in bed all day 20 to 25 may be enough, secondary source), protein 1.0 to 1.5 g per
 * kg. The weight is the present one; above a body mass index of 30 the adjusted one, ideal + 0.4 × (actual − ideal), and with sex not known the range of
 * both. Oedema and ascites hide the dry weight; in kidney disease without dialysis the dietitian sets the protein. Source: Arends, Clin Nutr 2017.
 * Licence: green.
 */
public final class Espen {
    static final Instrument ENERGY =
            Instrument.number("espen_energy", "kcal/day", Bands.NONE, Citation.ESPEN2017, "weight", "height");
    static final Instrument PROTEIN =
            Instrument.number("espen_protein", "g/day", Bands.NONE, Citation.ESPEN2017, "weight", "height");

    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final BigDecimal SHARE = new BigDecimal("0.4");

    private Espen() {}

    /**
     * Who is to be fed.
     *
     * @param weight kg, 20 to 350
     * @param height cm, 100 to 250; without it the weight is not adjusted
     * @param bedridden in bed all day (ECOG 4)
     * @param fluid oedema or ascites
     * @param kidneyDisease without dialysis
     */
    public record Person(
            @Nullable BigDecimal weight,
            @Nullable BigDecimal height,
            @Nullable Sex sex,
            @Nullable Boolean bedridden,
            @Nullable Boolean fluid,
            @Nullable Boolean kidneyDisease) {}

    /** Returns the range of energy in kcal a day; its value is the lower end. */
    public static Score energy(Person person) {
        Score score = target(ENERGY, person, BigDecimal.valueOf(25), THIRTY);
        return Boolean.TRUE.equals(person.bedridden()) ? score.warn(Warning.BEDRIDDEN_LESS_ENERGY) : score;
    }

    /** Returns the range of protein in g a day; its value is the lower end. */
    public static Score protein(Person person) {
        Score score = target(PROTEIN, person, BigDecimal.ONE, new BigDecimal("1.5"));
        return Boolean.TRUE.equals(person.kidneyDisease()) ? score.warn(Warning.PROTEIN_BY_DIETITIAN) : score;
    }

    private static Score target(Instrument instrument, Person person, BigDecimal least, BigDecimal most) {
        BigDecimal weight = person.weight();
        List<Input> inputs = List.of(
                Input.quantity("weight", weight, "20", "350"),
                Input.quantity("height", person.height(), "100", "250").optional(),
                Input.code("sex", person.sex()).optional());
        if (weight == null) {
            return Score.unknown(instrument, inputs);
        }
        boolean adjust = isObese(weight, person.height());
        BigDecimal light = adjust ? adjusted(person, Sex.FEMALE) : weight;
        BigDecimal heavy = adjust ? adjusted(person, Sex.MALE) : weight;
        BigDecimal low = light.multiply(least);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (adjust) {
            warnings.add(Warning.ADJUSTED_WEIGHT_USED);
        }
        if (Boolean.TRUE.equals(person.fluid())) {
            warnings.add(Warning.FLUID_IN_WEIGHT);
        }
        return new Score(
                instrument,
                Status.COMPLETE,
                low,
                low,
                heavy.multiply(most),
                null,
                inputs,
                List.of(),
                warnings,
                List.of());
    }

    private static boolean isObese(BigDecimal weight, @Nullable BigDecimal height) {
        BigDecimal bmi = height == null ? null : Bmi.index(weight, height).value();
        return bmi != null && bmi.compareTo(THIRTY) > 0;
    }

    /** The weight for this sex, or for the patient's own when that is known. */
    private static BigDecimal adjusted(Person person, Sex assumed) {
        BigDecimal weight = person.weight();
        BigDecimal height = person.height();
        if (weight == null || height == null) {
            throw Input.refused("weight", "unknown", "weight and height");
        }
        Sex sex = person.sex() == Sex.FEMALE || person.sex() == Sex.MALE ? person.sex() : assumed;
        BigDecimal ideal = CreatinineClearance.ideal(sex, height);
        return ideal.add(SHARE.multiply(weight.subtract(ideal)));
    }
}
