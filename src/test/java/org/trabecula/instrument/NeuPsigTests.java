package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NeuPsigTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "neupsig.csv", numLinesToSkip = 1, nullValues = "?")
    void grades(
            String why,
            @Nullable Boolean cause,
            @Nullable Boolean area,
            @Nullable Boolean signs,
            @Nullable Boolean test,
            NeuPsig.@Nullable Grade grade,
            boolean incomplete) {
        Finding<NeuPsig.Grade> finding = NeuPsig.grade(cause, area, signs, test);

        assertThat(finding.value()).isEqualTo(grade);
        assertThat(finding.warnings().contains(Warning.INCOMPLETE_EXAM)).isEqualTo(incomplete);
        assertThat(finding.missing().isEmpty()).isEqualTo(!incomplete);
    }
}
