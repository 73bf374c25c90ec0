package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no result may be, whichever instrument it comes from. */
class ScoreTests {
    private static final BigDecimal SIX = new BigDecimal("6");
    private static final BigDecimal SEVEN = new BigDecimal("7");

    @Test
    void refusesAReassuringBandWhileSomethingIsMissing() {
        Band stable = Sins.SINS.bands().at(SIX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(
                        Sins.SINS,
                        Status.PARTIAL,
                        null,
                        SIX,
                        SEVEN,
                        stable,
                        List.of(),
                        List.of("sins_pain"),
                        Set.of(),
                        List.of()))
                .withMessageStartingWith("sins is reassuring band STABLE of a PARTIAL result");
    }

    @Test
    void refusesAValueBesideWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(
                        Sins.SINS,
                        Status.COMPLETE,
                        SIX,
                        SIX,
                        SIX,
                        null,
                        List.of(),
                        List.of("sins_pain"),
                        Set.of(),
                        List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(
                        Sins.SINS,
                        Status.PARTIAL,
                        SIX,
                        SIX,
                        SIX,
                        null,
                        List.of(),
                        List.of("sins_pain"),
                        Set.of(),
                        List.of()));
    }

    @Test
    void refusesARangeUpsideDown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.partial(Sins.SINS, SEVEN, SIX, List.of(), List.of("sins_pain")))
                .withMessageStartingWith("sins is range 7 to 6");
    }

    @Test
    void refusesAnUnknownFindingWithNothingMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding<>(Sins.PAIN, null, List.of(), List.of(), Set.of()));
    }

    @Test
    void roundsHalfUpAndOnlyForTheScreen() {
        Score score = Score.of(Bmi.BMI, new BigDecimal("22.105"), List.of());

        assertThat(score.rounded(2)).isEqualTo("22.11");
        assertThat(score.value()).isEqualTo("22.105");
    }

    @Test
    void namesTheMildestBandThatIsCertainWhereLowIsWorse() {
        assertThat(Karnofsky.KPS.bands().certain(new BigDecimal("40"), new BigDecimal("50")))
                .extracting(Band::code)
                .isEqualTo("HOME_WITH_HELP");
        assertThat(Karnofsky.KPS.bands().certain(new BigDecimal("70"), new BigDecimal("80")))
                .isNull();
    }
}
