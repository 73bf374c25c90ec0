package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobilityTests {
    @ParameterizedTest(name = "{0} {1} {2} then {3} {4} {5}")
    @CsvSource(
            nullValues = "?",
            value = {
                "BLOCKS, RAIL, CANE, BLOCKS, RAIL, CANE, false",
                "BLOCKS, RAIL, CANE, ROOM_TO_ROOM, RAIL, CANE, true",
                "BLOCKS, RAIL, CANE, BLOCKS, HELP, CANE, true",
                "BLOCKS, RAIL, CANE, BLOCKS, RAIL, WALKER, true",
                "BLOCKS, RAIL, CANE, UNLIMITED, INDEPENDENT, NONE, false",
                "BLOCKS, ?, CANE, NONE, ?, ?, true",
                "BLOCKS, ?, CANE, BLOCKS, RAIL, CANE, ?",
                "BLOCKS, NOT_NEEDED, CANE, BLOCKS, NOT_NEEDED, CANE, false",
                "BLOCKS, NOT_NEEDED, CANE, BLOCKS, UNABLE, CANE, ?",
                "BLOCKS, RAIL, CANE, ?, ?, ?, ?"
            })
    void compares(
            Mobility.@Nullable Walking walkingBefore,
            Mobility.@Nullable Stairs stairsBefore,
            Mobility.@Nullable Aid aidBefore,
            Mobility.@Nullable Walking walking,
            Mobility.@Nullable Stairs stairs,
            Mobility.@Nullable Aid aid,
            @Nullable Boolean declined) {
        Finding<Boolean> finding = Mobility.declined(
                new Mobility(walkingBefore, stairsBefore, aidBefore), new Mobility(walking, stairs, aid));
        assertThat(finding.value()).isEqualTo(declined);
    }

    @Test
    void knowsNothingWithoutAPreviousAssessment() {
        Mobility now = new Mobility(Mobility.Walking.NONE, Mobility.Stairs.UNABLE, Mobility.Aid.WHEELCHAIR);
        assertThat(Mobility.declined(null, now).value()).isNull();
    }
}
