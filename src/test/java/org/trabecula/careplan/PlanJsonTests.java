package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanJsonTests {

    @Test
    void aListThatCameLaterIsEmptyInAnOlderPlan() {
        Shown.Reason reason =
                PlanJson.read("{\"text\":\"kidney\",\"because\":[\"eGFR 20 is below 30\"]}", Shown.Reason.class);
        assertThat(reason.because()).containsExactly("eGFR 20 is below 30");
        assertThat(reason.evidence()).isEmpty();
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        Shown.Unchecked unchecked =
                PlanJson.read("{\"medicines\":[\"b\"],\"listNotGiven\":false}", Shown.Unchecked.class);
        assertThat(PlanJson.write(unchecked)).isEqualTo("{\"listNotGiven\":false,\"medicines\":[\"b\"]}");
    }
}
