package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class Item9Tests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "item9.csv", numLinesToSkip = 1, nullValues = "?")
    void levels(
            String why,
            @Nullable Boolean wishDead,
            @Nullable Boolean thoughts,
            @Nullable Boolean method,
            @Nullable Boolean intent,
            @Nullable Boolean plan,
            @Nullable Boolean ever,
            @Nullable Boolean recent,
            Item9.Level level,
            boolean guessed) {
        Finding<Item9.Level> finding =
                Item9.level(new Item9.Answers(wishDead, thoughts, method, intent, plan, ever, recent, null));

        assertThat(finding.value()).isEqualTo(level);
        assertThat(finding.warnings().contains(Warning.UNKNOWN_COUNTED_HIGHER)).isEqualTo(guessed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "0, false, false",
                "1, ?, true",
                "3, false, true",
                "0, true, true",
                "?, true, true",
                "0, ?, ?",
                "?, false, ?"
            })
    void starts(@Nullable BigDecimal item9, @Nullable Boolean disclosed, @Nullable Boolean starts) {
        assertThat(Item9.starts(item9, disclosed).value()).isEqualTo(starts);
    }

    @Test
    void asksForMoreAtAHigherLevel() {
        assertThat(Item9.Level.HIGH.actions()).contains(Item9.Action.NOT_ALONE, Item9.Action.EMERGENCY_PSYCHIATRY);
        assertThat(Item9.Level.MODERATE.actions()).contains(Item9.Action.MENTAL_HEALTH_TODAY);
        assertThat(Item9.Level.LOW.actions()).contains(Item9.Action.REVIEW_WEEK);
    }

    @Test
    void isNotLoweredByReadinessToDie() {
        Finding<Item9.Level> finding = Item9.level(new Item9.Answers(true, true, true, true, false, false, null, true));

        assertThat(finding.value()).isEqualTo(Item9.Level.HIGH);
        assertThat(finding.warnings()).contains(Warning.READINESS_RECORDED_APART);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Item9.starts(new BigDecimal("4"), null))
                .withMessage("phq9_item9 is 4, expected a number from 0 to 3");
    }
}
