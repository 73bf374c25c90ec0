package org.trabecula.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTests {

    @ParameterizedTest
    @CsvSource({
        "Müller-Straße, muller-strasse",
        "ÅSE  ØDEGÅRD, ase odegard",
        "Łukasz Œuvré, lukasz oeuvre",
        "ISIL, isil",
        "Şahin, sahin",
        "'  Nguyễn ', nguyen"
    })
    void folds(String name, String expected) {
        assertThat(Folded.of(name)).isEqualTo(expected);
    }

    @Test
    void signsOfAPatternAreOnlyText() {
        assertThat(Folded.prefix("50%_\\")).isEqualTo("50\\%\\_\\\\%");
    }
}
