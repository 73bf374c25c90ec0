package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChairStandTests {
    @ParameterizedTest(name = "{0}: {1}, arms {2}, {3} {4}")
    @CsvSource(
            nullValues = "?",
            value = {
                "man of 72, 11, false, 72, MALE, true",
                "man of 72 at the norm, 12, false, 72, MALE, false",
                "woman of 72, 9, false, 72, FEMALE, true",
                "woman of 72 at the norm, 10, false, 72, FEMALE, false",
                "men of 60, 13, false, 60, MALE, true",
                "men of 64, 14, false, 64, MALE, false",
                "women of 64, 11, false, 64, FEMALE, true",
                "men of 65, 12, false, 65, MALE, false",
                "women of 65, 10, false, 65, FEMALE, true",
                "women of 75, 10, false, 75, FEMALE, false",
                "men of 75, 10, false, 75, MALE, true",
                "men of 80, 10, false, 80, MALE, false",
                "women of 80, 8, false, 80, FEMALE, true",
                "men of 85, 7, false, 85, MALE, true",
                "women of 85, 8, false, 85, FEMALE, false",
                "men of 94, 6, false, 94, MALE, true",
                "women of 94, 4, false, 94, FEMALE, false",
                "women of 94, 3, false, 94, FEMALE, true",
                "arms count as none, 20, true, 72, MALE, true",
                "arms without a count, ?, true, 72, MALE, true",
                "arms not asked below the norm, 5, ?, 72, MALE, true",
                "arms not asked above it, 15, ?, 72, MALE, ?",
                "sex not known between the norms, 11, false, 72, UNKNOWN, true",
                "sex not known at the higher norm, 12, false, 72, UNKNOWN, false",
                "no norm at 59, 5, false, 59, MALE, ?",
                "no norm at 95, 5, false, 95, MALE, ?",
                "age not known, 11, false, ?, MALE, ?",
                "not counted, ?, false, 72, MALE, ?",
                "nothing, ?, ?, ?, ?, ?"
            })
    void comparesWithTheNorm(
            String why,
            @Nullable BigDecimal stands,
            @Nullable Boolean arms,
            @Nullable BigDecimal age,
            @Nullable Sex sex,
            @Nullable Boolean below) {
        assertThat(ChairStand.belowNorm(stands, arms, age, sex).value()).isEqualTo(below);
    }

    @Test
    void saysThatThereIsNoNorm() {
        Finding<Boolean> finding = ChairStand.belowNorm(BigDecimal.TEN, false, new BigDecimal("59"), Sex.MALE);

        assertThat(finding.missing()).containsExactly("age");
        assertThat(finding.warnings()).containsExactly(Warning.NO_NORM_FOR_AGE);
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairStand.belowNorm(new BigDecimal("9.5"), false, null, null))
                .withMessage("chair_stands is 9.5, expected a whole number from 0 to 60");
    }
}
