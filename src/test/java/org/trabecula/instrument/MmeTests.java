package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MmeTests {
    private static final OpioidDose MORPHINE_60 = OpioidDose.regular(
            Opioid.MORPHINE, OpioidDose.Route.ORAL, new BigDecimal("30"), OpioidDose.Unit.MG, new BigDecimal("2"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "mme.csv", numLinesToSkip = 1, nullValues = "?")
    void converts(
            String why,
            Opioid opioid,
            OpioidDose.@Nullable Route route,
            @Nullable BigDecimal amount,
            OpioidDose.@Nullable Unit unit,
            @Nullable BigDecimal timesADay,
            @Nullable BigDecimal total) {
        Score score = Mme.daily(List.of(OpioidDose.regular(opioid, route, amount, unit, timesADay)));

        if (total == null) {
            assertThat(score.low()).isNull();
            assertThat(score.status()).isEqualTo(Status.PARTIAL);
            assertThat(score.missing()).containsExactly("medicine." + opioid);
        } else {
            assertThat(score.value()).isEqualByComparingTo(total);
        }
    }

    @Test
    void addsThePatchAndTheDosesTaken() {
        Score score = Mme.daily(List.of(
                OpioidDose.patch(Opioid.FENTANYL_PATCH, new BigDecimal("25")),
                asNeeded(Opioid.OXYCODONE, "10", new BigDecimal("4"))));

        assertThat(score.value()).isEqualByComparingTo("120");
        assertThat(Results.working(score, "regular")).isEqualByComparingTo("60");
        assertThat(Results.working(score, "as_needed")).isEqualByComparingTo("60");
        assertThat(score.warnings()).contains(Warning.NOT_FOR_CONVERSION, Warning.FACTOR_LEAST_RELIABLE);
    }

    @Test
    void countsAnIntervalInHours() {
        Score score = Mme.daily(List.of(OpioidDose.everyHours(
                Opioid.MORPHINE,
                OpioidDose.Route.ORAL,
                new BigDecimal("30"),
                OpioidDose.Unit.MG,
                new BigDecimal("12"))));

        assertThat(score.value()).isEqualByComparingTo("60");
    }

    @Test
    void isAtLeastTheRegularPartWhileAsNeededUseIsUnknown() {
        Score score = Mme.daily(List.of(MORPHINE_60, asNeeded(Opioid.MORPHINE, "10", null)));

        assertThat(score.value()).isNull();
        assertThat(score.atLeast()).isTrue();
        assertThat(score.low()).isEqualByComparingTo("60");
        assertThat(Results.code(score)).isEqualTo("FROM_50");
        assertThat(score.warnings()).contains(Warning.AS_NEEDED_UNKNOWN);
    }

    @Test
    void alarmsByTheKnownPartAlthoughTheSumIsUnknown() {
        Score score = Mme.daily(List.of(MORPHINE_60, OpioidDose.patch(Opioid.FENTANYL_PATCH, null)));

        assertThat(score.low()).isNull();
        assertThat(Results.code(score)).isEqualTo("FROM_50");
    }

    @Test
    void saysNothingReassuringWhileAsNeededUseIsUnknown() {
        assertThat(Mme.daily(List.of(asNeeded(Opioid.MORPHINE, "10", null))).band())
                .isNull();
    }

    @Test
    void isUnknownWhenMoreThanTheAsNeededUseIsMissing() {
        OpioidDose unmeasured =
                OpioidDose.asNeeded(Opioid.MORPHINE, OpioidDose.Route.ORAL, null, OpioidDose.Unit.MG, null);
        OpioidDose injected =
                OpioidDose.asNeeded(Opioid.MORPHINE, OpioidDose.Route.OTHER, BigDecimal.TEN, OpioidDose.Unit.MG, null);

        assertThat(Mme.daily(List.of(MORPHINE_60, unmeasured)).low()).isNull();
        assertThat(Mme.daily(List.of(MORPHINE_60, injected)).low()).isNull();
    }

    @Test
    void doesNotSumBuprenorphineAndOtherFentanylButFlagsThem() {
        Score score = Mme.daily(List.of(
                OpioidDose.patch(Opioid.BUPRENORPHINE, new BigDecimal("20")),
                asNeeded(Opioid.FENTANYL_OTHER, "0.1", null)));

        assertThat(score.value()).isEqualByComparingTo("0");
        assertThat(score.band())
                .as("nothing reassuring beside what is not summed")
                .isNull();
        assertThat(score.warnings()).contains(Warning.BUPRENORPHINE_NOT_SUMMED, Warning.FENTANYL_NOT_SUMMED);
    }

    @Test
    void isZeroOnlyWhenTheListIsGiven() {
        assertThat(Mme.daily(List.of()).value()).isEqualByComparingTo("0");
        assertThat(Mme.daily(null).low()).isNull();
        assertThat(Mme.daily(null).missing()).containsExactly("medicines");
    }

    @ParameterizedTest
    @CsvSource({
        "49.9, BELOW_50",
        "50, FROM_50",
        "89.9, FROM_50",
        "90, FROM_90",
    })
    void prompts(BigDecimal morphine, String band) {
        OpioidDose dose = OpioidDose.regular(
                Opioid.MORPHINE, OpioidDose.Route.ORAL, morphine, OpioidDose.Unit.MG, BigDecimal.ONE);
        assertThat(Results.code(Mme.daily(List.of(dose)))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"60, 75, 25", "60, 45, -25", "60, 60, 0", "0, 0, 0", "60, 0, -100", "?, 60, ?", "60, ?, ?"})
    void changes(@Nullable BigDecimal baseline, @Nullable BigDecimal now, @Nullable BigDecimal percent) {
        BigDecimal value = Mme.change(baseline, now).value();
        if (percent == null) {
            assertThat(value).isNull();
        } else {
            assertThat(value).isEqualByComparingTo(percent);
        }
    }

    @Test
    void countsAStartAsAtLeast25Percent() {
        Score score = Mme.change(BigDecimal.ZERO, new BigDecimal("10"));

        assertThat(score.atLeast()).isTrue();
        assertThat(score.low()).isEqualByComparingTo("25");
    }

    @Test
    void refusesImplausibleDoses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpioidDose.patch(Opioid.FENTANYL_PATCH, new BigDecimal("-25")))
                .withMessage("amount of FENTANYL_PATCH is -25, expected an amount above 0 and at most 10 g");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asNeeded(Opioid.MORPHINE, "10", new BigDecimal("51")))
                .withMessage("doses a day of MORPHINE is 51, expected a number from 0 to 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpioidDose.everyHours(Opioid.MORPHINE, null, null, null, BigDecimal.ZERO))
                .withMessage("interval of MORPHINE is 0, expected hours above 0");
    }

    @Test
    void knowsLevomethadoneByItsOwnName() {
        assertThat(Opioid.named("Levomethadone")).isEqualTo(Opioid.LEVOMETHADONE);
        assertThat(Opioid.named("ibuprofen")).isNull();
    }

    private static OpioidDose asNeeded(Opioid opioid, String mg, @Nullable BigDecimal taken) {
        return OpioidDose.asNeeded(opioid, OpioidDose.Route.ORAL, new BigDecimal(mg), OpioidDose.Unit.MG, taken);
    }
}
