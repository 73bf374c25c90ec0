package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables of the instruments have in common. */
final class Results {
    private Results() {}

    /** Checks a sum of points: range, band, and a value if and only if nothing is missing. */
    static void assertRange(Score score, int low, int high, @Nullable String band) {
        assertThat(score.low()).isEqualByComparingTo(BigDecimal.valueOf(low));
        assertThat(score.high()).isEqualByComparingTo(BigDecimal.valueOf(high));
        assertThat(code(score)).isEqualTo(band);
        assertThat(score.value() == null).isEqualTo(!score.missing().isEmpty());
        if (score.value() != null) {
            assertThat(score.value()).isEqualByComparingTo(score.low());
        }
    }

    /** Checks a value as it is shown; {@code null}: nothing is known. */
    static void assertRounded(Score score, @Nullable BigDecimal rounded) {
        assertThat(rounded == null ? score.value() : score.rounded(rounded.scale()))
                .isEqualTo(rounded);
        assertThat(score.status() == Status.PARTIAL).isEqualTo(rounded == null);
    }

    static @Nullable String code(Score score) {
        Band band = score.band();
        return band == null ? null : band.code();
    }

    static @Nullable BigDecimal working(Score score, String name) {
        return score.workings().stream()
                .filter(working -> working.name().equals(name))
                .map(Working::value)
                .findFirst()
                .orElse(null);
    }

    /** Reads answers as they stand in a table, {@code "0 3 ? 1"}. */
    static List<@Nullable BigDecimal> answers(String text) {
        List<@Nullable BigDecimal> answers = new ArrayList<>();
        for (String word : text.split(" ")) {
            answers.add(word.equals("?") ? null : new BigDecimal(word));
        }
        return answers;
    }

    static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
