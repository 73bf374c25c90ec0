package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CreatinineClearanceTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "creatinine-clearance.csv", numLinesToSkip = 1, nullValues = "?")
    void computes(
            String why,
            @Nullable Sex sex,
            @Nullable BigDecimal age,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal height,
            @Nullable BigDecimal creatinineMgDl,
            @Nullable BigDecimal rounded,
            @Nullable BigDecimal weightUsed) {
        Score score = CreatinineClearance.cockcroftGault(EgfrTests.umol(creatinineMgDl), age, sex, weight, height);

        Results.assertRounded(score, rounded);
        BigDecimal used = Results.working(score, "weight_used");
        assertThat(used == null || weightUsed == null ? used : used.setScale(weightUsed.scale(), RoundingMode.HALF_UP))
                .isEqualTo(weightUsed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "ideal-weight.csv", numLinesToSkip = 1, nullValues = "?")
    void knowsTheIdealWeight(String why, Sex sex, BigDecimal height, BigDecimal rounded) {
        assertThat(CreatinineClearance.ideal(sex, height).setScale(1, RoundingMode.HALF_UP))
                .isEqualTo(rounded);
    }

    @Test
    void takesTheIdealWeightUpToThirteenTenthsOfIt() {
        BigDecimal height = new BigDecimal("152.4");
        assertThat(weightUsed(new BigDecimal("65"), height)).isEqualByComparingTo("50");
        assertThat(weightUsed(new BigDecimal("65.1"), height)).isEqualByComparingTo("56.04");
    }

    private static @Nullable BigDecimal weightUsed(BigDecimal weight, BigDecimal height) {
        Score score = CreatinineClearance.cockcroftGault(
                new BigDecimal("80"), new BigDecimal("60"), Sex.MALE, weight, height);
        return Results.working(score, "weight_used");
    }

    @Test
    void warnsWhenTheHeightIsNotKnown() {
        Score score = CreatinineClearance.cockcroftGault(
                new BigDecimal("80"), new BigDecimal("60"), Sex.MALE, new BigDecimal("70"), null);

        assertThat(score.status()).isEqualTo(Status.COMPLETE);
        assertThat(score.warnings()).contains(Warning.HEIGHT_UNKNOWN_ACTUAL_WEIGHT);
    }

    @Test
    void refusesAWeightInGrams() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreatinineClearance.cockcroftGault(null, null, null, new BigDecimal("70000"), null))
                .withMessage("weight is 70000, expected a number from 20 to 350");
    }
}
