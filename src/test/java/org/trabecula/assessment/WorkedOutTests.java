package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.planning.FactValue;

/** When a recorded value says something else than the worked-out one, so that it needs a reason. */
class WorkedOutTests {

    @ParameterizedTest(name = "worked out {0}, recorded {1}: differs {2}")
    @CsvSource({
        "7,       7,     false",
        "7,       8,     true",
        "7,       6,     true",
        "2.31,    2.3,   false", // as many decimals as were recorded
        "2.35,    2.3,   true",
        "2.34,    2.3,   false",
        "2.31,    2.315, true",
        "100,     100,   false",
    })
    void aNumberIsComparedAsItWasRecorded(String worked, double recorded, boolean differs) {
        assertThat(of(worked, false).differsFrom(FactValue.number(recorded))).isEqualTo(differs);
    }

    @ParameterizedTest(name = "at least {0}, recorded {1}: differs {2}")
    @CsvSource({"5, 4, true", "5, 5, false", "5, 6, false"})
    void whatIsKnownInPartIsContradictedFromBelowOnly(String worked, double recorded, boolean differs) {
        assertThat(of(worked, true).differsFrom(FactValue.number(recorded))).isEqualTo(differs);
    }

    @Test
    void aCodeOrFlagDiffersOrNot() {
        assertThat(of("HIGH", false).differsFrom(FactValue.code("LOW"))).isTrue();
        assertThat(of("HIGH", false).differsFrom(FactValue.code("HIGH"))).isFalse();
        assertThat(of("true", false).differsFrom(FactValue.flag(false))).isTrue();
        assertThat(of("true", false).differsFrom(FactValue.flag(true))).isFalse();
    }

    @Test
    void nothingDiffersFromWhatIsNotKnown() {
        assertThat(new WorkedOut(null, false, List.of(), List.of("p_worst@P1")).differsFrom(FactValue.number(3)))
                .isFalse();
    }

    private static WorkedOut of(String value, boolean atLeast) {
        return new WorkedOut(value, atLeast, List.of(), List.of());
    }
}
