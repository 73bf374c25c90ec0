package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weight loss, malnutrition, targets. */
class NutritionTests {
    @ParameterizedTest(name = "{0} to {1} kg")
    @CsvSource(
            nullValues = "?",
            value = {
                "70, 63, 10.00, OVER_5",
                "68, 65.3, 3.97, UP_TO_5",
                "100, 95, 5.00, UP_TO_5",
                "100, 94.9, 5.10, OVER_5",
                "100, 89.9, 10.10, OVER_10",
                "60, 66, -10.00, UP_TO_5",
                "?, 63, ?, ?",
                "70, ?, ?, ?",
                "?, ?, ?, ?"
            })
    void measuresTheLoss(
            @Nullable BigDecimal before,
            @Nullable BigDecimal now,
            @Nullable BigDecimal rounded,
            @Nullable String band) {
        Score score = WeightLoss.percent(before, now, "weight_6m_ago");

        Results.assertRounded(score, rounded);
        assertThat(Results.code(score)).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "12 % in 6 months, 12, ?, 25, 60, ?, STAGE_2",
                "10 %, 10.0, ?, 25, 60, ?, STAGE_1",
                "just above 5 %, 5.1, ?, 25, 60, ?, STAGE_1",
                "5 %, 5, ?, 25, 60, ?, NONE",
                "20 % beyond, 0, 20, 25, 60, ?, STAGE_1",
                "above 20 % beyond, 0, 20.1, 25, 60, ?, STAGE_2",
                "10 % beyond, 0, 10, 25, 60, ?, NONE",
                "index 19.9, 0, ?, 19.9, 60, ?, STAGE_1",
                "index 20, 0, ?, 20, 60, ?, NONE",
                "index 18.5, 0, ?, 18.5, 60, ?, STAGE_1",
                "index 18.4, 0, ?, 18.4, 60, ?, STAGE_2",
                "index 21.9 at 70, 0, ?, 21.9, 70, ?, STAGE_1",
                "index 21.9 at 69, 0, ?, 21.9, 69, ?, NONE",
                "index 22 at 70, 0, ?, 22, 70, ?, NONE",
                "index 19.9 at 70, 0, ?, 19.9, 70, ?, STAGE_2",
                "low muscle, 0, ?, 25, 60, true, STAGE_1",
                "a gain, -10, ?, 25, 60, false, NONE",
                "loss not known, ?, ?, 25, 60, ?, ?",
                "index not known, 0, ?, ?, 60, ?, ?",
                "index not known but a loss, 7, ?, ?, 60, ?, STAGE_1",
                "nothing, ?, ?, ?, ?, ?, ?"
            })
    void stages(
            String why,
            @Nullable BigDecimal loss,
            @Nullable BigDecimal beyond,
            @Nullable BigDecimal bmi,
            @Nullable BigDecimal age,
            @Nullable Boolean lowMuscle,
            Glim.@Nullable Stage stage) {
        assertThat(Glim.stage(loss, beyond, bmi, age, lowMuscle).value()).isEqualTo(stage);
    }

    @Test
    void saysWhatCouldStillRaiseAStage() {
        assertThat(Glim.stage(new BigDecimal("7"), null, null, new BigDecimal("60"), null)
                        .missing())
                .containsExactly("bmi");
        assertThat(Glim.stage(new BigDecimal("12"), null, null, null, null).missing())
                .isEmpty();
    }

    @Test
    void setsTargetsByWeight() {
        Espen.Person person = new Espen.Person(new BigDecimal("63"), null, null, false, false, false);

        assertRange(Espen.energy(person), "1575", "1890");
        assertRange(Espen.protein(person), "63", "94.5");
    }

    @Test
    void takesTheAdjustedWeightInObesity() {
        BigDecimal weight = new BigDecimal("100");
        BigDecimal height = new BigDecimal("160");

        Score woman = Espen.energy(new Espen.Person(weight, height, Sex.FEMALE, null, null, null));
        Score unknown = Espen.energy(new Espen.Person(weight, height, null, null, null, null));

        assertThat(woman.warnings()).containsExactly(Warning.ADJUSTED_WEIGHT_USED);
        assertThat(woman.low()).isLessThan(new BigDecimal("2500"));
        assertThat(unknown.low()).isEqualByComparingTo(woman.low());
        assertThat(unknown.high()).isGreaterThan(woman.high());
    }

    @Test
    void saysWhatChangesATarget() {
        Espen.Person person = new Espen.Person(new BigDecimal("63"), null, null, true, true, true);

        assertThat(Espen.energy(person).warnings())
                .containsExactlyInAnyOrder(Warning.FLUID_IN_WEIGHT, Warning.BEDRIDDEN_LESS_ENERGY);
        assertThat(Espen.protein(person).warnings())
                .containsExactlyInAnyOrder(Warning.FLUID_IN_WEIGHT, Warning.PROTEIN_BY_DIETITIAN);
        assertThat(Espen.energy(new Espen.Person(null, null, null, null, null, null))
                        .missing())
                .containsExactly("weight");
    }

    private static void assertRange(Score score, String low, String high) {
        assertThat(score.status()).isEqualTo(Status.COMPLETE);
        assertThat(score.low()).isEqualByComparingTo(low);
        assertThat(score.high()).isEqualByComparingTo(high);
    }
}
