package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BreakthroughTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "breakthrough.csv", numLinesToSkip = 1, nullValues = "?")
    void classes(
            String why,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal average,
            @Nullable Boolean flares,
            @Nullable Boolean beforeDose,
            @Nullable Boolean predictable,
            @Nullable String triggers,
            Breakthrough.@Nullable Type type) {
        Finding<Breakthrough.Type> finding = Breakthrough.type(
                hours, average, flares, beforeDose, predictable, MechanismTests.codes(triggers, Trigger.class));

        assertThat(finding.value()).isEqualTo(type);
        assertThat(finding.verified()).as("the 12 hours are from memory").isFalse();
    }

    @Test
    void refusesMoreHoursThanADayHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakthrough.type(new BigDecimal("25"), null, null, null, null, null))
                .withMessage("p_background_hours is 25, expected a number from 0 to 24");
    }
}
